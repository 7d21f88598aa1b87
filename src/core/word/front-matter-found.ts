import { parseDay, type Day } from '../values/calendar.ts';
import { likelyPeriods } from '../values/suggest-period.ts';
import { weekdayOf } from '../values/weekday.ts';
import { pairsOf } from './table-markdown.ts';
import { plainText, type WordBlock } from './word-document.ts';

/** What stands behind a label before the first heading: `Date` and `19 March 2026`. */
interface Pair {
  readonly label: string;
  readonly text: string;
}

const typedPair = /^([\p{L} -]{2,40}?)\s*[:\t]\s*(\S.*)$/u;

/** Labels and what they say, in tables and in lines of the beginning. */
export const pairsIn = (beginning: readonly WordBlock[]): readonly Pair[] =>
  beginning.flatMap((block): readonly Pair[] => {
    if (block.is === 'table') return pairsOf(block) ?? [];
    const [, label, text] = typedPair.exec(plainText(block.inside)) ?? [];
    return label === undefined || text === undefined ? [] : [{ label, text }];
  });

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Reads a day as papers print it; `undefined` where it is none, may be two, or falls on another day of the week than is said. */
export function readPrintedDay(text: string): Day | undefined {
  const plain = text
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\bof\b/g, '')
    .replace(/\s+/g, ' ');
  const said = weekdays.indexOf(/^\s*(\p{L}{3})\p{L}*day\b/u.exec(plain)?.[1]?.toLowerCase() ?? '');
  const days = likelyPeriods(plain).flatMap((period) => parseDay(period) ?? []);
  const [day] = days;
  if (day === undefined || days.length > 1) return undefined;
  return said < 0 || weekdayOf(day) === said ? day : undefined;
}

const labelled = (pairs: readonly Pair[], labels: RegExp) =>
  pairs.filter(({ label }) => labels.test(label.replace(/:$/, '').trim())).map(({ text }) => text);

const unique = <T>(found: readonly T[]): T | undefined =>
  new Set(found).size === 1 ? found[0] : undefined;

/** The day that a paper says it is of: behind a label, else alone on a line of its beginning. `undefined` where there are several, or none. */
export function findDay(beginning: readonly WordBlock[]): Day | undefined {
  const said = labelled(
    pairsIn(beginning),
    /^(?:date|(?:date of|meeting|committee|report|date of the) ?(?:date|meeting|report|committee|decision))$/i,
  );
  const lines = beginning.flatMap((block) =>
    block.is === 'paragraph' ? [plainText(block.inside)] : [],
  );
  const days = (texts: readonly string[]) => texts.map(readPrintedDay);
  return said.length > 0
    ? unique(days(said))
    : unique(days(lines).filter((day) => day !== undefined));
}

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|to:?) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The body that a paper says it is for, of those that the publication has.
 *
 * @param bodies Their names by their ids.
 */
export function findBody(
  beginning: readonly WordBlock[],
  bodies: ReadonlyMap<string, string>,
): string | undefined {
  const pairs = pairsIn(beginning);
  const said = labelled(
    pairs,
    /^(?:committee|meeting|(?:report )?to|board|body|panel|cabinet|decision[ -]maker|name of (?:committee|meeting|body))$/i,
  );
  const lines = beginning.flatMap((block) =>
    block.is === 'paragraph' ? [plainText(block.inside)] : [],
  );
  const named = (texts: readonly string[]) =>
    [...bodies].filter(([, name]) => texts.some((text) => fold(text) === fold(name)));
  const found = named(said.length > 0 ? said : lines).map(([id]) => id);
  return unique(found);
}

/** How a paper begins its first paragraph of sentences; for a summary, as far as no officer writes one. */
export function firstSentences(blocks: readonly WordBlock[]): string | undefined {
  const text = blocks
    .flatMap((block) =>
      block.is === 'paragraph' && !block.heading ? [plainText(block.inside)] : [],
    )
    .map((line) => line.replace(/^\(?\d+(?:\.\d+)*[.)]?\s+/, ''))
    .find((line) => /^\p{Lu}.*\s.*\s.*\s.*\.$/u.test(line));
  if (text === undefined || text.length <= 200) return text;
  return /^.{20,300}?[.!?](?=\s\p{Lu})/u.exec(text)?.[0] ?? undefined;
}

import type { Language } from '../language/english.ts';
import { parseDay } from '../values/calendar.ts';
import { sayDay } from '../values/say.ts';
import type { RecordedThing } from './record.ts';

/** A word of format that is no word of a language: `to-improve`, `city-council`. */
const isCoded = (text: string) => /^[a-z]+(?:-[a-z]+)+$/.test(text);

/** What a word of a record is to readers: a day in words, a paper by its title, a word of format without its hyphens. */
function sayWord(text: string, things: readonly RecordedThing[], language: Language): string {
  const day = parseDay(text);
  if (day) return sayDay(day, language);
  if (isCoded(text)) return language.changes.coded[text] ?? text.replaceAll('-', ' ');
  const isPaper = ({ kind, id }: RecordedThing) => kind === 'report' && id === text;
  return things.find(isPaper)?.title ?? text;
}

/** A text of a record as readers are to read it, also one that lists several. @param things Of both records, for the titles of papers. */
export const readable = (
  text: string,
  things: readonly RecordedThing[],
  language: Language,
): string =>
  text
    .split('; ')
    .map((one) => sayWord(one, things, language))
    .join('; ');

/** What a key or a column is called: one without a name of its own by its words. */
export const nameOfField = (field: string, { changes: { fields } }: Language): string =>
  fields[field] ??
  (/^[a-z]+(?:-[a-z]+|[A-Z][a-z]+)+$/.test(field)
    ? field.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : field);

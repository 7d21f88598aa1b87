import type { Code } from '../language/problems/problems.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What is missing from a publication is missing wherever it is named: one cause in all files. */
const missing: readonly Code[] = [
  'chart/unknown-indicator',
  'coverage/unknown-address',
  'figure-link/unknown-indicator',
  'link/unknown-file',
  'link/unknown-paper',
  'reference/unknown',
  'selection/unknown',
];

/** What the coverage of papers says rests on all that they lead to: with a paper missing it cannot be judged. */
const restsOnPapers: readonly Code[] = [
  'coverage/other-paper',
  'coverage/other-place',
  'coverage/whole-list',
];

/** The id of what is missing, by whatever it is named: `visits` of `content/indicators/visits.md`. */
function missingId({ code, details }: Diagnostic): string | undefined {
  if (!missing.includes(code) || !details) return undefined;
  if ('id' in details) return details.id;
  const named = 'path' in details ? details.path : 'address' in details ? details.address : '';
  return /(?:^|\/)(?:reports|indicators|meetings|bodies|pages)\/([^/#.]+)/.exec(named)?.[1];
}

/** Of these each is looked into by itself. */
const single = /^(?:personal|disclosure|silent)\//;

const months = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/gi;

/** How a text is written, whatever its numbers and months: `3 May 2016` and `14 April 2016` are written in one way. */
const formOf = (text: string): string => text.replace(months, 'm').replace(/\d+/g, '0');

/** Details as one text: what is to be done follows from them, and in a table the numbers of a row are its own. */
function readDetails(details: unknown, isCell: boolean): string {
  return JSON.stringify(details ?? '', (key, value: unknown) => {
    if (key === 'hint' || key === 'meant') return undefined;
    return isCell && typeof value === 'string' ? formOf(value) : value;
  });
}

/** What a fault comes of: equal for faults of one cause. `undefined` for a fault that is looked into by itself. */
function causeOf(diagnostic: Diagnostic): string | undefined {
  const { code, span, details, isPrivate } = diagnostic;
  if (isPrivate || single.test(code)) return undefined;
  const id = missingId(diagnostic);
  if (id !== undefined) return `missing\0${id}`;
  const isCell = span.path.endsWith('.csv');
  // In a text, what has nothing to tell one place from another is a slip of its own in each.
  if (!isCell && details === undefined) return undefined;
  return `${code}\0${span.path}\0${readDetails(details, isCell)}`;
}

/**
 * Diagnostics with each cause told once, at the first of its places; the others stand in `also`.
 *
 * @param diagnostics In the order in which a reader meets them.
 */
export function oneOfEachCause(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isPaperMissing = diagnostics.some(
    ({ code, details }) =>
      code === 'reference/unknown' && details && 'what' in details && details.what === 'paper',
  );
  const causes = new Map<string, Diagnostic[]>();
  const firsts: { readonly first: Diagnostic; readonly others: Diagnostic[] }[] = [];
  for (const diagnostic of diagnostics) {
    if (isPaperMissing && restsOnPapers.includes(diagnostic.code)) continue;
    const cause = causeOf(diagnostic);
    const known = cause === undefined ? undefined : causes.get(cause);
    if (known) {
      known.push(diagnostic);
      continue;
    }
    const others: Diagnostic[] = [];
    if (cause !== undefined) causes.set(cause, others);
    firsts.push({ first: diagnostic, others });
  }
  return firsts.map(({ first, others }) =>
    others.length === 0 ? first : { ...first, also: others },
  );
}

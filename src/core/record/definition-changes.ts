import type { Change, ChangeKind } from './change.ts';
import { isOfDefinition, type MeasurePair } from './figure-changes.ts';
import { isRespelt } from '../source/same-name.ts';

/** What of a definition says how figures are to be read: where it is another, a reader is owed the reason. */
export const meaningKeys: ReadonlySet<string> = new Set([
  'title',
  'unit',
  'unitOne',
  'goodWhen',
  'parts',
  'basis',
  'adds',
  'partial',
  'decimals',
  'rounded',
  'noChange',
  'seasonal',
  'yearStart',
  'scheme',
  'breaks',
  'counts',
  'explanation',
  'unjoined',
  'source',
  'movement',
]);

/** What of a definition is a name: a slip in it that is mended changes nothing that it means. */
const names: ReadonlySet<string> = new Set(['title', 'source']);

/** Whether a reader is owed why a key of a definition says something else. */
const isOwed = (key: string, was: string | undefined, now: string | undefined): boolean =>
  meaningKeys.has(key) &&
  !(names.has(key) && was !== undefined && now !== undefined && isRespelt(was, now));

/** What of a definition is a day. */
const dateKeys: ReadonlySet<string> = new Set(['published', 'nextExpected', 'reviewBy']);

const kindOf = (key: string): ChangeKind => (dateKeys.has(key) ? 'date' : 'definition');

/** A text without the ends of its lines: where these stand changes nothing. */
const inOneLine = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

/** The keys that say something else in two lists of texts, in the order of their names. */
export const keysThatDiffer = (
  was: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .filter((key) => inOneLine(was[key]) !== inOneLine(now[key]))
    .sort();

/** What became of the definition of a measure. */
export function definitionChanges({ id, before, now, rows }: MeasurePair): readonly Change[] {
  const reason = rows.find(isOfDefinition)?.['reason'];
  // Its words may tell what was withdrawn, and may have been changed for that.
  const isWithheld = rows.some((row) => row['kind'] === 'withdrawn');
  return keysThatDiffer(before.definition, now.definition).map((field) => ({
    ...{ kind: kindOf(field), did: 'changed', id, title: now.title, address: now.address, field },
    ...(isWithheld ? { isWithheld } : { was: before.definition[field] }),
    ...{ now: now.definition[field], pages: [] },
    ...(isOwed(field, before.definition[field], now.definition[field])
      ? { needsReason: true, reason }
      : { needsReason: false }),
  }));
}

import type { Language } from '../../language/english.ts';
import { spellRange } from '../../values/figure-range.ts';
import { lacksOne } from '../../values/unit-one.ts';
import type { FoundTarget } from '../found-target.ts';
import type { NewMeasure } from '../mappings/new-measure.ts';
import { printEntries, type YamlValue } from './print-mapping.ts';
import { typedTarget } from './typed-target.ts';

/** The keys of a definition that nobody can do without. */
const needed = ['title', 'unit', 'goodWhen'] as const;

/**
 * The keys that a mapping has yet to give of a measure, for its definition to be written. What one alone is called is
 * asked with them, whatever the figures are now: a 1 may turn up in any month.
 */
export const missingKeys = (measure: NewMeasure, language: Language): readonly string[] => [
  ...needed.filter((key) => measure[key] === undefined),
  ...(measure.unit !== undefined && lacksOne({ ...measure, unit: measure.unit }, language)
    ? ['unitOne']
    : []),
];

/** What a mapping says of a measure, as a definition has it typed. */
const typedKeys = ({
  range,
  decimals,
  ...rest
}: Omit<NewMeasure, 'as' | 'same' | 'duration' | 'clock'>) => ({
  ...rest,
  decimals: decimals === undefined ? undefined : String(decimals),
  range: range && spellRange(range),
});

/**
 * The definition of a measure that the publication does not have yet, as `content/indicators/<id>.md` has it.
 *
 * @param said How often its figures come, by their periods, and the text below its head.
 */
export function newDefinition(
  { as: _kind, same: _same, duration: _duration, clock: _clock, ...measure }: NewMeasure,
  targets: readonly FoundTarget[],
  edition: string | undefined,
  { frequency, words }: { readonly frequency: string | undefined; readonly words: string },
): string {
  const typed = { ...typedKeys(measure), frequency: measure.frequency ?? frequency };
  const all = { ...typed, targets: targets.map((one) => typedTarget(one, edition)) };
  const filled = targets.length > 0 ? all : typed;
  const lines = printEntries(filled as Exclude<YamlValue, string>, '');
  return `---\n${lines.join('\n')}\n---\n\n${words}\n`;
}

import { problem, type Diagnostic } from './diagnostic.ts';
import type { Observation } from './observation.ts';

export const problems = {
  spelling: problem(
    'observation/part-spelling',
    ({ text, other, line }: { text: string; other: string; line: number }) => ({
      message: `\`${text}\` and \`${other}\` on line ${line} differ in nothing but capitals, spaces or signs, and would be two parts.`,
      hint: `Type \`${other}\`.`,
    }),
  ),
  total: problem('observation/total-as-part', ({ text }: { text: string }) => ({
    message: `\`${text}\` stands for the whole, which is no part of itself.`,
    hint: 'Leave the cell blank: a row without a part is about the whole. If the table has that row already, take this one out.',
  })),
};

/** Words that publishers put in the column of the parts where a row is about the whole. */
const whole = /^(?:(?:grand|overall|sub)?[ -]?totals?|overall|all)$/i;

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015_-]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/ ?& ?/g, ' and ');

/** Reports parts whose names are two spellings of one, and wholes that are given as a part. */
export function findPartSlips(observations: readonly Observation[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly text: string; readonly line: number }>();
  const sound = new Set<ReadonlyMap<string, string>>();
  const found: Diagnostic[] = [];
  for (const observation of observations) {
    const { dimensions, line } = observation;
    // Rows of the same parts share one map: each is looked at once.
    if (dimensions.size === 0 || sound.has(dimensions)) continue;
    const slips = [...dimensions].flatMap(([name, text]): Diagnostic[] => {
      const place = () => observation.placeOf(name);
      if (whole.test(text)) return [problems.total.at(place(), { text })];
      const key = `${name}\0${fold(text)}`;
      const before = first.get(key);
      if (!before) first.set(key, { text, line });
      return before && before.text !== text
        ? [problems.spelling.at(place(), { text, other: before.text, line: before.line })]
        : [];
    });
    if (slips.length === 0) sound.add(dimensions);
    found.push(...slips);
  }
  return found;
}

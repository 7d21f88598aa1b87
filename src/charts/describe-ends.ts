import { fill, type Language } from '../core/language/english.ts';
import { comparablePoints } from './contents.ts';
import type { Break, LineChart, Mark, Point } from './model.ts';

/** The figures of a line that may be held against each other. */
export const comparableMarks = (points: readonly Point[], breaks: readonly Break[]) =>
  comparablePoints(points, breaks)
    .map(({ entry }) => entry)
    .filter((entry): entry is Mark => entry.is === 'mark');

/** When a figure was first published that others equal later: two of these are named; of more, how many and the last. */
function sayEqualled([first, ...others]: readonly Mark[], { chart: words }: Language): string {
  const [next, last] = [others[0], others.at(-1)];
  if (!first || !next || !last) return first?.label ?? '';
  const said = { label: first.label, next: next.label, last: last.label, count: others.length };
  if (next === last) return fill(words.equalled, said);
  return fill(others.length === 2 ? words.equalledTwice : words.equalledOften, said);
}

/**
 * The highest and the lowest figure of a line, since the last change of definition where figures of before it are
 * drawn too. Running totals have neither.
 */
export function sayEnds({ points, breaks, isRunningTotal }: LineChart, language: Language) {
  const words = language.chart;
  const marks = comparableMarks(points, breaks);
  const values = marks.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (isRunningTotal || lowest === highest) return [];
  const isWhole = marks.length === comparableMarks(points, []).length;
  const since = marks[0]!.label;
  // What is not given may have been higher or lower still: a number that is withheld is mostly a small one.
  const isGiven = comparablePoints(points, breaks).some(
    ({ entry, join }) => entry.is === 'gap' || join === 'dots',
  );
  const { highest: highestOf, lowest: lowestOf } = isGiven ? words.given : words.ends;
  const say = (shape: string, end: number) => {
    const those = marks.filter(({ value }) => value === end);
    return fill(shape, { label: sayEqualled(those, language), text: those[0]!.text, since });
  };
  return [
    say(isWhole ? highestOf.ever : highestOf.since, highest),
    say(isWhole ? lowestOf.ever : lowestOf.since, lowest),
  ];
}

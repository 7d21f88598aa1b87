import { fill, type Language } from '../core/language/english.ts';
import type { Missing, Panel, Point } from './model.ts';

/** More stretches without a figure than these of one line are told by their number, the first and the last. */
const mostStretches = 4;
/** More lines than these with the same gaps are counted. */
const mostNames = 3;
/** More different gaps than these for one reason are counted, as nobody would read them. */
const mostGaps = 6;
/** From so many periods on, a stretch is told by its first and last. */
const longStretch = 3;

type GapPoint = Point & { readonly entry: Extract<Point['entry'], { is: 'gap' }> };
type Line = Pick<Panel, 'points'> & { readonly label?: string };

/** Some gaps of one line for one reason, said once for all lines that have the same. */
interface Told {
  readonly reason: string;
  readonly periods: string;
  readonly count: number;
  readonly name: string | undefined;
}

const isGap = (point: Point): point is GapPoint => point.entry.is === 'gap';

/** Whether a point follows another at the pace of its line: nothing was left out between them. */
function paceOf(points: readonly Point[]): (before: Point, point: Point) => boolean {
  const steps = points.slice(1).map(({ at }, index) => at - points[index]!.at);
  // Months and quarters are of unlike lengths.
  const longest = Math.min(...steps.filter((step) => step > 0)) * 1.15;
  return (before, point) => point.at - before.at <= longest;
}

/** The stretches of a line that lack figures for one reason, each without a pause. */
function stretchesOf(points: readonly Point[], reason: string): readonly (readonly GapPoint[])[] {
  const follows = paceOf(points);
  const stretches: GapPoint[][] = [];
  points.forEach((point, index) => {
    if (!isGap(point) || point.entry.reason !== reason) return;
    const last = stretches.at(-1);
    const before = points[index - 1];
    if (last && before && last.at(-1) === before && follows(before, point)) last.push(point);
    else stretches.push([point]);
  });
  return stretches;
}

/** The periods of one line without a figure for a reason: `April 2020 to June 2020, February 2022`. */
function sayPeriods(stretches: readonly (readonly GapPoint[])[], { chart }: Language): string {
  const all = stretches.flat();
  const [first, last] = [all[0]!.period, all.at(-1)!.period];
  const said = stretches.flatMap((stretch) => {
    if (stretch.length < longStretch) return stretch.map(({ period }) => period);
    return fill(chart.gapStretch, { first: stretch[0]!.period, last: stretch.at(-1)!.period });
  });
  if (said.length <= mostStretches) return said.join(', ');
  return fill(chart.manyGaps, { count: all.length, first, last });
}

const toldOf = ({ label: name, points }: Line, language: Language): readonly Told[] =>
  [...new Set(points.filter(isGap).map(({ entry }) => entry.reason))].map((reason) => {
    const stretches = stretchesOf(points, reason);
    const periods = sayPeriods(stretches, language);
    return { reason, periods, count: stretches.flat().length, name };
  });

/**
 * The same of some lines, whose they are in brackets: few by name, many by how many they are. Our line has no name, and
 * none is needed where it is alone.
 *
 * @param lines How many lines there are.
 */
export function sayWhose(
  periods: string,
  names: readonly (string | undefined)[],
  lines: number,
  { chart }: Language,
): string {
  if (lines === 1 && names[0] === undefined) return periods;
  const whose =
    names.length === lines && lines > 1
      ? chart.allLines
      : names.length > mostNames
        ? fill(chart.someLines, { count: names.length, of: lines })
        : names.map((name) => name ?? chart.ownLine).join('; ');
  return fill(chart.gapsOf, { periods, whose });
}

/**
 * The places of some lines without a figure, by reason: a stretch by its first and last, lines with the same gaps
 * together, and of very many how many they are.
 *
 * @param lines With their names; ours has none.
 */
export function missingOf(lines: readonly Line[], language: Language): readonly Missing[] {
  const told = lines.flatMap((line) => toldOf(line, language));
  return [...Map.groupBy(told, ({ reason }) => reason)].map(([reason, those]) => {
    const alike = [...Map.groupBy(those, ({ periods }) => periods).values()];
    if (alike.length <= mostGaps) {
      const said = alike.map((one) => {
        const names = one.map(({ name }) => name);
        return sayWhose(one[0]!.periods, names, lines.length, language);
      });
      return { reason, labels: said.join('; ') };
    }
    const count = those.reduce((sum, one) => sum + one.count, 0);
    const of = { count, lines: those.length, of: lines.length };
    return { reason, labels: fill(language.chart.gapsCounted, of) };
  });
}

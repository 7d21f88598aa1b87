import { fill, type Language } from '../core/language/english.ts';
import type { Missing, Panel, Point } from './model.ts';

/** More periods than these of our line, or of one of several, for one reason are told by their number, the first and the last. */
const mostNamed = { own: 4, other: 1 };

type GapPoint = Point & { readonly entry: Extract<Point['entry'], { is: 'gap' }> };

/** The places of some lines without a figure, by reason: few by name, many by how many there are. @param lines With their names; ours has none. */
export function missingOf(
  lines: readonly (Pick<Panel, 'points'> & { readonly label?: string })[],
  { chart }: Language,
): readonly Missing[] {
  const told = lines.flatMap(({ label: name, points }) => {
    const gaps = points.filter((point): point is GapPoint => point.entry.is === 'gap');
    return [...Map.groupBy(gaps, ({ entry }) => entry.reason)].map(([reason, those]) => {
      if (those.length <= (name === undefined ? mostNamed.own : mostNamed.other))
        return { reason, words: those.map(({ entry }) => entry.label).join(', ') };
      const [first, last] = [those[0]!.period, those.at(-1)!.period];
      const many = fill(chart.manyGaps, { count: those.length, first, last });
      const words = name === undefined ? many : fill(chart.dated, { name, period: many });
      return { reason, words };
    });
  });
  return [...Map.groupBy(told, ({ reason }) => reason)].map(([reason, those]) => ({
    reason,
    labels: those.map(({ words }) => words).join(', '),
  }));
}

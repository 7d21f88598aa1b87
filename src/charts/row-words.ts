import type { Chart, Datum, TargetMark } from './model.ts';
import type { RowRule } from './row-rule.ts';

/** One line of words over a row: a figure in bold, and the words after it. Either may be empty. */
export interface RowLine {
  readonly figure: string;
  readonly words: string;
}

/** The words over a row of a picture, the first on top. `at` is its place: from 0 on for figures, before that for targets. */
export interface RowWords {
  readonly at: number;
  /** What stands once over this row and those after it. */
  readonly head?: string | undefined;
  readonly lines: readonly RowLine[];
}

const lineOf = (entry: Datum): RowLine =>
  entry.is === 'mark'
    ? { figure: entry.text, words: entry.label }
    : { figure: '', words: `${entry.label}: ${entry.reason}` };

/** The words of a target, and under them those of its tolerance. */
export const targetLines = ({ text, words, band }: TargetMark): readonly RowLine[] => [
  { figure: text, words },
  ...(band ? [{ figure: '', words: band.words }] : []),
];

/**
 * The words of the rows under a rule, which stands over the first of them: of those with a figure one each, of those
 * without one for each reason: `England, Core cities: not available`.
 */
function ruledRows(
  entries: readonly Datum[],
  { from, words, names }: RowRule,
): readonly RowWords[] {
  const under = names.map((name, index) => ({
    at: from + index,
    name,
    entry: entries[from + index]!,
  }));
  const told = under.flatMap(({ at, name, entry }) =>
    entry.is === 'mark' ? [{ at, lines: [{ figure: entry.text, words: name }] }] : [],
  );
  const gaps = under.flatMap(({ at, name, entry }) =>
    entry.is === 'gap' ? [{ at, name, reason: entry.reason }] : [],
  );
  const reasons = [...Map.groupBy(gaps, ({ reason }) => reason)].map(([reason, those]) => ({
    at: those[0]!.at,
    lines: [{ figure: '', words: `${those.map(({ name }) => name).join(', ')}: ${reason}` }],
  }));
  const [first, ...others] = [...told, ...reasons];
  return first ? [{ ...first, head: words }, ...others] : [];
}

/** What one of the two figures of a row of then and now says: `614 May 2015`, or the reason for its absence. */
const sayAt = (entry: Datum, period: string) =>
  `${entry.is === 'mark' ? entry.text : entry.reason} ${period}`;

/**
 * The words over each row, in the order of the rows; none of a picture over time. A target says its words in the first
 * of its rows; one that is no figure's yet has a row of its own over the first figure.
 */
export function rowWordsOf(chart: Chart): readonly RowWords[] {
  switch (chart.is) {
    case 'standing': {
      const ahead = chart.targets.filter(({ rows }) => rows.length === 0);
      const { rule } = chart;
      const own = chart.entries.slice(0, rule?.from).map((entry, at): RowWords => {
        const told = chart.targets.find(({ rows }) => rows[0] === at);
        return { at, lines: [lineOf(entry), ...(told ? targetLines(told) : [])] };
      });
      return [
        ...ahead.map((target, row) => ({ at: row - ahead.length, lines: targetLines(target) })),
        ...own,
        ...(rule ? ruledRows(chart.entries, rule) : []),
      ];
    }
    case 'bars':
      return chart.entries.map((entry, at) => ({ at, lines: [lineOf(entry)] }));
    case 'dots':
      return chart.pairs.map(({ label, then, now }, at) => {
        const [before, after] = chart.periods;
        const words = `${sayAt(then, before)}, ${sayAt(now, after)}`;
        return { at, lines: [{ figure: label, words }] };
      });
    case 'line':
    case 'multiples':
      return [];
  }
}

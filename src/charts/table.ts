import { fill, type Language } from '../core/language/english.ts';
import { breaksOf, entriesOf, pointsOf, targetsOf } from './contents.ts';
import type { Break, Chart, Datum, Mark, Point } from './model.ts';
import { withStatus } from './say-mark.ts';
import { capital } from './words.ts';

/** A cell of the table behind a picture: the words of a figure, or of the reason for none. */
export interface Cell {
  readonly text: string;
  /** Whether `text` is a reason in place of a figure. */
  readonly isReason: boolean;
}

/** A row of the table behind a picture: what it is of, its figure, and others' figures for the same time. */
export interface Row extends Cell {
  readonly label: string;
  /** One for each of `othersOf`, in their order; none in a row that is no figure's. */
  readonly others?: readonly Cell[];
}

/** What the first figure of a row is called: of several lines that of the first, as each has a column. */
export const ownOf = (chart: Chart, { chart: words }: Language): string =>
  (chart.is === 'multiples' && chart.panels[0]?.label) || words.figure;

/** What stands beside our figures in the table behind a picture: others' figures, or what is usual. */
export function othersOf(chart: Chart, { movement }: Language): readonly string[] {
  if (chart.is === 'multiples') return chart.panels.slice(1).map(({ label }) => label);
  if (chart.is !== 'line') return [];
  if (chart.movement) return [movement.columns.limits, movement.columns.signals];
  return [...chart.others, ...chart.told].map(({ label }) => label);
}

/** A figure with what became of it behind it. */
const withChange = (text: string, { changed }: Mark, { known }: Language) =>
  changed === undefined ? text : `${text}${fill(known.behind, { mark: changed })}`;

const cellOf = (entry: Datum, language: Language): Cell =>
  entry.is === 'mark'
    ? { text: withChange(entry.text, entry, language), isReason: false }
    : { text: entry.reason, isReason: true };

const breakRow = ({ label, reason }: Break): Row => ({ label, text: reason, isReason: true });

/**
 * The rows of several lines: one for each period that any of them has a figure or a reason for.
 *
 * @param own Our line, which gives the rows their names with the status of its figures; none of several parts.
 */
function lineRows(
  lines: readonly (readonly Point[])[],
  own: readonly Point[] | undefined,
  breaks: readonly Break[],
  language: Language,
): readonly Row[] {
  const periods = new Map(lines.flat().map(({ at, period }) => [at, period]));
  const times = [...periods].toSorted(([a], [b]) => a - b);
  return times.flatMap(([at, period], index) => {
    const between = breaks.filter((one) => (times[index - 1]?.[0] ?? at) < one.at && one.at <= at);
    const [first, ...beside] = lines.map((line): Cell => {
      const entry = line.find((point) => point.at === at)?.entry;
      if (!entry) return { text: language.chart.nothing, isReason: false };
      if (line === own || entry.is !== 'mark') return cellOf(entry, language);
      const text = withStatus(entry.text, entry.status, language);
      return { text: withChange(text, entry, language), isReason: false };
    });
    const label = own?.find((point) => point.at === at)?.entry.label ?? period;
    return [...between.map(breakRow), { label, ...first!, others: beside }];
  });
}

/** What stands beside the figure of a point. */
const besideOf = ({ usual }: Point): readonly Cell[] =>
  [usual?.range, usual?.signals].map((text = '') => ({ text, isReason: false }));

function rowsOf(chart: Chart, language: Language): readonly Row[] {
  const beside = chart.is === 'line' ? [...chart.others, ...chart.told] : [];
  if (chart.is === 'line' && beside.length > 0) {
    const lines = [chart.points, ...beside.map(({ points }) => points)];
    return lineRows(lines, chart.points, chart.breaks, language);
  }
  if (chart.is === 'multiples') {
    const lines = chart.panels.map(({ points }) => points);
    return lineRows(lines, undefined, chart.breaks, language);
  }
  const hasMovement = chart.is === 'line' && chart.movement !== undefined;
  const breaks = breaksOf(chart);
  const points = pointsOf(chart);
  const told = chart.is === 'standing' ? chart.told : [];
  return [...entriesOf(chart), ...told].flatMap((entry, index) => {
    const [from, to] = [points[index - 1]?.at ?? -Infinity, points[index]?.at ?? -Infinity];
    const between = breaks.filter(({ at }) => from < at && at <= to);
    const point = points[index];
    const others = hasMovement && point ? { others: besideOf(point) } : {};
    return [
      ...between.map(breakRow),
      { label: entry.label, ...cellOf(entry, language), ...others },
    ];
  });
}

/**
 * The table behind a picture: the same figures in the same words, in the order in which the picture is read,
 * changes of definition between them, then the targets and their tolerance (standards ).
 */
export function toTable(chart: Chart, language: Language): readonly Row[] {
  // Of several parts each has the target for itself.
  const parts = chart.is === 'multiples' ? chart.panels.slice(1) : [];
  const targets = targetsOf(chart).flatMap(({ words, text, band }): Row[] => {
    const cell = { text, isReason: false };
    const row = {
      label: capital(words),
      ...cell,
      ...(parts[0] && { others: parts.map(() => cell) }),
    };
    const name = fill(language.chart.toleranceName, { target: words });
    return band ? [row, { label: name, text: band.text, isReason: false }] : [row];
  });
  const averages = (chart.is === 'line' && chart.movement?.averages) || [];
  return [
    ...rowsOf(chart, language),
    ...averages.map((one) => ({ ...one, isReason: false })),
    ...targets,
  ];
}

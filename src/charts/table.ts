import { fill, type Language } from '../core/language/english.ts';
import { breaksOf, entriesOf, pointsOf, targetsOf } from './contents.ts';
import type { Break, Chart, Datum, LineChart } from './model.ts';
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

/** Whose figures stand beside ours in the table behind a picture. */
export const othersOf = (chart: Chart): readonly string[] =>
  chart.is === 'line' ? chart.others.map(({ label }) => label) : [];

const cellOf = (entry: Datum): Cell =>
  entry.is === 'mark'
    ? { text: entry.text, isReason: false }
    : { text: entry.reason, isReason: true };

const breakRow = ({ label, reason }: Break): Row => ({ label, text: reason, isReason: true });

/** The rows of a line with others beside it: one for each period that anyone has a figure or a reason for. */
function lineRows({ points, others, breaks }: LineChart, language: Language): readonly Row[] {
  const lines = [points, ...others.map((other) => other.points)];
  const periods = new Map(lines.flat().map(({ at, period }) => [at, period]));
  const times = [...periods].toSorted(([a], [b]) => a - b);
  return times.flatMap(([at, period], index) => {
    const between = breaks.filter((one) => (times[index - 1]?.[0] ?? at) < one.at && one.at <= at);
    const [own, ...beside] = lines.map((line): Cell => {
      const entry = line.find((point) => point.at === at)?.entry;
      if (!entry) return { text: language.chart.nothing, isReason: false };
      const isOpen = line !== points && entry.is === 'mark' && entry.isProvisional;
      const status = language.status.provisional;
      return isOpen
        ? { text: fill(language.chart.status, { label: entry.text, status }), isReason: false }
        : cellOf(entry);
    });
    const label = points.find((point) => point.at === at)?.entry.label ?? period;
    return [...between.map(breakRow), { label, ...own!, others: beside }];
  });
}

function rowsOf(chart: Chart, language: Language): readonly Row[] {
  if (chart.is === 'line' && chart.others.length > 0) return lineRows(chart, language);
  const breaks = breaksOf(chart);
  const points = pointsOf(chart);
  return entriesOf(chart).flatMap((entry, index) => {
    const [from, to] = [points[index - 1]?.at ?? -Infinity, points[index]?.at ?? -Infinity];
    const between = breaks.filter(({ at }) => from < at && at <= to);
    return [...between.map(breakRow), { label: entry.label, ...cellOf(entry) }];
  });
}

/**
 * The table behind a picture: the same figures in the same words, in the order in which the picture is read,
 * changes of definition between them, then the targets and their tolerance (standards ).
 */
export function toTable(chart: Chart, language: Language): readonly Row[] {
  const targets = targetsOf(chart).flatMap(({ words, text, band }): Row[] => {
    const row = { label: capital(words), text, isReason: false };
    const name = fill(language.chart.toleranceName, { target: words });
    return band ? [row, { label: name, text: band.text, isReason: false }] : [row];
  });
  return [...rowsOf(chart, language), ...targets];
}

import { fill, type Language } from '../core/language/english.ts';
import { breaksOf, entriesOf, pointsOf, targetsOf } from './contents.ts';
import type { Chart, Entry } from './model.ts';
import { capital } from './words.ts';

/** A row of the table behind a picture: what it is of, and the words of its figure or of the reason for none. */
export interface Row {
  readonly label: string;
  readonly text: string;
  /** Whether `text` is words in place of a figure. */
  readonly isReason: boolean;
}

const rowOf = (entry: Entry): Row =>
  entry.is === 'mark'
    ? { label: entry.label, text: entry.text, isReason: false }
    : { label: entry.label, text: entry.reason, isReason: true };

/**
 * The table behind a picture: the same figures in the same words, in the order in which the picture is read,
 * changes of definition between them, then the targets and their tolerance (standards ).
 */
export function toTable(chart: Chart, language: Language): readonly Row[] {
  const breaks = breaksOf(chart);
  const points = pointsOf(chart);
  const rows = entriesOf(chart).flatMap((entry, index) => {
    const [from, to] = [points[index - 1]?.at ?? -Infinity, points[index]?.at ?? -Infinity];
    const between = breaks.filter(({ at }) => from < at && at <= to);
    return [
      ...between.map(({ label, reason }) => ({ label, text: reason, isReason: true })),
      rowOf(entry),
    ];
  });
  const targets = targetsOf(chart).flatMap(({ words, text, band }) => {
    const row = { label: capital(words), text, isReason: false };
    const name = fill(language.chart.toleranceName, { target: words });
    return band ? [row, { label: name, text: band.text, isReason: false }] : [row];
  });
  return [...rows, ...targets];
}

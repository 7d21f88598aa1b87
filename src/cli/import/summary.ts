import { english } from '../../core/language/english.ts';
import { printable } from '../../core/source/excerpt.ts';
import type { Reading } from '../../core/imports/reading.ts';
import type { SaidDoubt } from '../../core/imports/say-doubts.ts';

const { imports } = english;

/** More of one kind on one sheet than this are counted, not listed. */
const mostOfAKind = 12;

/** Rows of cells as lines, the columns under each other. */
function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')}`.trimEnd(),
  );
}

/** What was understood, as a table: a line for each series, with its first and its last figure. */
export function sayUnderstood(readings: readonly Reading[]): string {
  const series = Map.groupBy(readings, ({ measure, parts, comparator = '' }) =>
    JSON.stringify([measure, ...parts.values(), comparator]),
  );
  const lines = [...series.values()].map((all) => {
    const sorted = all.toSorted((a, b) => (a.period.first < b.period.first ? -1 : 1));
    const [first, last] = [sorted[0]!, sorted.at(-1)!];
    const names = [...first.parts.values(), ...(first.comparator ? [first.comparator] : [])];
    return [
      first.measure,
      names.join(', ') || imports.whole,
      first === last ? first.period.text : `${first.period.text} to ${last.period.text}`,
      String(all.length),
      first.value,
      last.value,
    ].map(printable);
  });
  const most = 60;
  const more = lines.length > most ? [`  … and ${lines.length - most} more`] : [];
  return [
    imports.understood,
    ...inColumns([imports.columns, ...lines.slice(0, most)]),
    ...more,
  ].join('\n');
}

/** What is in doubt, by what comes of it, each with its cell, what it is and what to do. */
export function sayAll(doubts: readonly SaidDoubt[]): string {
  const groups = (['told', 'to-settle', 'left-out', 'stops'] as const).flatMap((outcome) => {
    const own = doubts.filter((one) => one.outcome === outcome);
    if (own.length === 0) return [];
    const kinds = Map.groupBy(own, ({ code }) => code);
    const lines = [...kinds.values()].flatMap((kind) => {
      const shown = kind
        .slice(0, mostOfAKind)
        .flatMap(({ cell, code, message, hint }, at) => [
          `  ${printable(cell)}  ${printable(message)}  (${code})`,
          ...(at === 0 || (outcome !== 'told' && hint !== kind[at - 1]!.hint)
            ? [`    ${printable(hint)}`]
            : []),
        ]);
      const more = kind.length - mostOfAKind;
      return more > 0
        ? [...shown, `  … and ${more} more of ${kind[0]!.code}: \`--json\` lists all`]
        : shown;
    });
    return [`${imports.outcomes[outcome]}:`, ...lines, ''];
  });
  return groups.join('\n').trimEnd();
}

/** Rows as columns of equal width for a terminal: the first to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (at: number) => Math.max(...rows.map((row) => row[at]!.length));
  const widths = rows[0]!.map((_, at) => width(at));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

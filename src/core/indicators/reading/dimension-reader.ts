const none: ReadonlyMap<string, string> = new Map();

/** Reads which part each row of one table is about; rows of the same parts share one map. */
export class DimensionReader {
  private readonly kept = new Map<string, ReadonlyMap<string, string>>();
  private readonly names: readonly string[];
  /** The columns that name parts, by their number. */
  private readonly columns: readonly number[];
  /** By column, what the row before said there. */
  private readonly before: (string | undefined)[];
  private last = none;

  constructor(names: readonly string[], columns: readonly number[]) {
    this.names = names;
    this.columns = columns;
    this.before = names.map(() => '');
  }

  /** Name and value of every dimension that a row does not leave blank, in the order of the columns. */
  read(cells: readonly string[]): ReadonlyMap<string, string> {
    const { before, columns } = this;
    let isAsBefore = true;
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]!;
      if (cells[column] !== before[column]) isAsBefore = false;
      before[column] = cells[column];
    }
    if (!isAsBefore) this.last = this.readAnew(cells);
    return this.last;
  }

  private readAnew(cells: readonly string[]): ReadonlyMap<string, string> {
    const given = this.columns.filter((column) => cells[column] !== '');
    if (given.length === 0) return none;
    const key = given.map((column) => `${column}\0${cells[column]}`).join('\0');
    const known = this.kept.get(key);
    if (known) return known;
    const found = new Map(given.map((column) => [this.names[column]!, cells[column]!]));
    this.kept.set(key, found);
    return found;
  }
}

import { slug } from '../addresses/address.ts';
import { toCell } from '../tables/row.ts';
import type { TableWords } from './table-cells.ts';

/** A column of a table that is a file of its own. */
export interface FileColumn {
  /** As the data file names it. */
  readonly name: string;
  readonly title: string;
  /** Of its figures, which is blank where they have none; `undefined` for a column of words. */
  readonly unit: string | undefined;
  /** The fewest digits that stand behind the point of one of them. */
  readonly decimals: number;
}

/** A table as a file of its own, `data/tables/<id>.csv`, with what its definition says. */
export interface TableFile {
  readonly id: string;
  /** Its caption; blank where it has none. */
  readonly title: string;
  /** Where it stands in the paper, in the paper's own words; blank where nothing there has a name. */
  readonly locator: string;
  /** The name of the first column; blank where it has none. */
  readonly rows: string;
  readonly columns: readonly FileColumn[];
  readonly csv: string;
}

/** Names that mean something in every table. */
const taken = ['id', 'line', 'of', 'sign', 'kind', 'note', 'discrepancy'];

/** Names that differ from each other and from those that are taken. */
function apart(names: readonly string[], others: readonly string[]): readonly string[] {
  const used = new Set(others);
  return names.map((name) => {
    let free = name;
    for (let count = 2; used.has(free); count++) free = `${name}-${count}`;
    used.add(free);
    return free;
  });
}

const number = /^(£?)([-−]?)(£?)(\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(\.\d+)?(%?)$/;

const isYear = (cell: string) => /^(?:19|20)\d\d$/.test(cell);

interface ReadColumn {
  readonly unit: string | undefined;
  readonly decimals: number;
  readonly cells: readonly string[];
}

/** Reads a column as figures where every cell is a plain number of one unit, and else leaves it as it stands. */
function readColumn(cells: readonly string[]): ReadColumn {
  const asWords = { unit: undefined, decimals: 0, cells };
  if (cells.every(isYear)) return asWords;
  const parts = cells.map((cell) => number.exec(cell));
  if (parts.includes(null)) return asWords;
  const each = parts.map((part) => {
    const [, before = '', minus = '', inner = '', whole = '', rest = '', sign = ''] = part!;
    const unit = before || inner || sign;
    return {
      unit,
      places: Math.max(0, rest.length - 1),
      text: `${minus && '-'}${whole.replace(/,/g, '')}${rest}`,
    };
  });
  const unit = each[0]?.unit ?? '';
  if (each.some((one) => one.unit !== unit)) return asWords;
  return {
    unit,
    decimals: Math.min(...each.map(({ places }) => places)),
    cells: each.map(({ text }) => text),
  };
}

/** Whether every row has a name and every column a head, and no row stands over others: what a file of its own needs. */
export const canBeFile = ({ columns, rows, hasSections }: TableWords): boolean =>
  !hasSections &&
  columns.slice(1).every(({ text }) => slug(text) !== '') &&
  rows.every(([line]) => slug(line?.text ?? '') !== '');

/** Makes a file of a table. */
export function toFile(
  { columns, rows }: TableWords,
  head: Pick<TableFile, 'id' | 'title' | 'locator'>,
): TableFile {
  const ids = apart(
    rows.map(([line]) => slug(line!.text).slice(0, 60).replace(/-$/, '')),
    [],
  );
  const others = columns.slice(1);
  const names = apart(
    others.map(({ text }) => slug(text)),
    taken,
  );
  const read = others.map((_, at) => readColumn(rows.map((row) => row[at + 1]!.text)));
  const lines = [
    ['id', 'line', ...names],
    ...rows.map(([line], at) => [ids[at]!, line!.text, ...read.map(({ cells }) => cells[at]!)]),
  ];
  return {
    ...head,
    rows: columns[0]?.text ?? '',
    columns: others.map(({ text }, at) => ({
      ...{ name: names[at]!, title: text },
      ...{ unit: read[at]!.unit, decimals: read[at]!.decimals },
    })),
    csv: `${lines.map((line) => line.map(toCell).join(',')).join('\n')}\n`,
  };
}

import { comparePeriods } from '../../values/period.ts';
import { latestEditions } from './headline.ts';
import { isTimed, type Observation, type Timed } from '../observation.ts';

/** Figures side by side: a row for each period, a column for each whose figures they are. */
export interface WideTable {
  /** The dimensions by which the parts are cut; none where others' figures alone stand beside ours. */
  readonly by: readonly string[];
  /** One figure of each column, to name it by: the whole first, then others', then the parts in the order of the file. */
  readonly columns: readonly Timed[];
  /** Newest first; each has a cell for each column, `undefined` where there is no row. */
  readonly rows: readonly {
    readonly period: Timed['period'];
    readonly cells: readonly (Timed | undefined)[];
  }[];
}

/** Fewer periods than these are seen side by side in a list. */
const fewestRows = 4;

/** A table of more cells than these takes long to lay out: it has the newest periods that have room. */
export const mostCells = 3000;

/** So many periods are in sight where a table folds: a year of months, and the month before them. */
const inSight = 13;

/** How many periods a table may hold before it folds: some two screens of a phone. */
const unfolded = 40;

/** A table in two: what is in sight, and the earlier periods that fold; all is in sight where those are few. */
export const splitWide = (
  table: WideTable,
): { readonly newest: WideTable; readonly earlier: WideTable | undefined } => {
  const { rows } = table;
  if (rows.length <= unfolded) return { newest: table, earlier: undefined };
  return {
    newest: { ...table, rows: rows.slice(0, inSight) },
    earlier: { ...table, rows: rows.slice(inSight) },
  };
};

const columnOf = ({ comparator = '', dimensions }: Observation) =>
  [comparator, ...[...dimensions].flat()].join('\0');

const waysOf = ({ dimensions }: Observation) => [...dimensions.keys()].sort().join('\0');

/** What stands in one table: figures of one basis and kind of period. */
const kindOf = ({ basis, period }: Timed) =>
  [basis, period.is, period.is === 'range' ? period.text.length : ''].join('\0');

function tableOf(observations: readonly Timed[], by: readonly string[]): WideTable | undefined {
  const inFile = observations.toSorted((a, b) => a.line - b.line);
  const ofWhole = inFile.filter(({ dimensions }) => dimensions.size === 0);
  const columns = new Map<string, Timed>();
  const own = [
    ...ofWhole.filter(({ comparator }) => !comparator),
    ...ofWhole.filter(({ comparator }) => comparator),
    ...inFile.filter(({ dimensions }) => dimensions.size > 0),
  ];
  for (const one of own) if (!columns.has(columnOf(one))) columns.set(columnOf(one), one);
  const periods = new Map(
    observations
      .toSorted((a, b) => comparePeriods(b.period, a.period))
      .map((one) => [one.period.text, one.period]),
  );
  if (columns.size < 2 || periods.size < fewestRows) return undefined;
  const cells = new Map(observations.map((one) => [`${one.period.text}\0${columnOf(one)}`, one]));
  const most = Math.max(fewestRows, Math.floor(mostCells / columns.size));
  return {
    by,
    columns: [...columns.values()],
    rows: [...periods.values()].slice(0, most).map((period) => ({
      period,
      cells: [...columns.keys()].map((column) => cells.get(`${period.text}\0${column}`)),
    })),
  };
}

/**
 * Figures of a measure side by side, where there are periods and columns enough: of each basis and kind of period, and of
 * each way in which parts are cut, a table of its own. Others' figures for parts stand in none.
 */
export function wideTables(observations: readonly Observation[]): readonly WideTable[] {
  const timed = latestEditions(observations)
    .filter(isTimed)
    .filter(({ comparator, dimensions }) => !comparator || dimensions.size === 0);
  return [...Map.groupBy(timed, kindOf).values()].flatMap((those) => {
    const ofWhole = those.filter(({ dimensions }) => dimensions.size === 0);
    const cut = those.filter(({ dimensions }) => dimensions.size > 0);
    const ways = [...Map.groupBy(cut, waysOf)];
    if (ways.length === 0) return tableOf(ofWhole, []) ?? [];
    return ways.flatMap(([way, parts]) => tableOf([...ofWhole, ...parts], way.split('\0')) ?? []);
  });
}

/** The figures that stand in some tables. */
export const figuresIn = (tables: readonly WideTable[]): ReadonlySet<Observation> =>
  new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter((one) => one !== undefined)),
    ),
  );

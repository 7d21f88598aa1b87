import { compare, exact } from '../values/exact.ts';
import { parseNumber } from '../values/figure.ts';
import type { Change, FigureKey } from './change.ts';
import { movedFigures } from './moved-figures.ts';
import type { RecordedFigure, RecordedMeasure } from './record.ts';
import { isRowAbout, type RecordedRow } from './revision-rows.ts';

/** Text by which a figure is known among those of its measure. */
export const keyOfFigure = ({ period, parts = {}, comparator, basis, edition }: FigureKey) =>
  JSON.stringify([period, Object.entries(parts).sort(), comparator, basis, edition]);

/** A measure in two records; its id is that of now. */
export interface MeasurePair {
  readonly id: string;
  readonly before: RecordedMeasure;
  readonly now: RecordedMeasure;
  /** The rows of `data/revisions.csv` about it that are new since. */
  readonly rows: readonly RecordedRow[];
}

/** Whether two values say the same: `5` and `5.0` do. */
export function sameValue(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [parseNumber(one), parseNumber(other)];
  return a !== undefined && b !== undefined && compare(exact(a.text), exact(b.text)) === 0;
}

/** A value with how near it is to what it stands for. */
const saidValue = ({ qualifier, value }: RecordedFigure) =>
  qualifier === undefined ? value : `${qualifier} ${value}`;

/** What of a figure a reader sees besides its value and its rating. */
const others = ['status', 'numerator', 'denominator'] as const;

/** The figures of a measure with their bases written out. */
export const settled = ({ figures, basis }: RecordedMeasure): readonly RecordedFigure[] =>
  figures.map((one) => (one.basis === undefined ? { ...one, basis } : one));

/** Whether a figure counts people, so that what became of it may give one of them away. */
const countsPeople = ({ definition }: RecordedMeasure) =>
  definition['counts'] === 'people' || definition['disclosure'] !== undefined;

const keyIn = ({ period, parts, comparator, basis, edition }: RecordedFigure): FigureKey => ({
  period,
  ...(parts && { parts }),
  ...(comparator !== undefined && { comparator }),
  ...(basis !== undefined && { basis }),
  ...(edition !== undefined && { edition }),
});

/** What became of a figure that still stands. */
function standing(
  was: RecordedFigure,
  now: RecordedFigure,
  rows: readonly RecordedRow[],
): readonly Partial<Change>[] {
  const rating = was.rating === now.rating ? {} : { rating: { was: was.rating, now: now.rating } };
  const isOther = !sameValue(was.value, now.value);
  if (isOther) {
    const about = rows.filter((row) => isRowAbout(row, now));
    const row = about.find((one) => one['was'] === undefined || sameValue(one['was'], was.value));
    const isWithheld = now.value === 'suppressed' || row?.['kind'] === 'withdrawn';
    const told = isWithheld ? { isWithheld } : { was: saidValue(was) };
    const shown = isWithheld ? {} : rating;
    return [
      {
        did: 'changed',
        ...told,
        now: saidValue(now),
        ...shown,
        needsReason: true,
        reason: row?.['reason'],
      },
    ];
  }
  const said =
    was.qualifier === now.qualifier ? [] : [{ was: saidValue(was), now: saidValue(now) }];
  return [
    ...said.map((one) => ({ did: 'changed' as const, ...one })),
    ...('rating' in rating
      ? [{ kind: 'rating' as const, did: 'changed' as const, ...rating }]
      : []),
    ...others.flatMap((field) =>
      was[field] === now[field]
        ? []
        : [{ did: 'changed' as const, field, was: was[field], now: now[field] }],
    ),
  ];
}

/** What became of the figures of a measure. */
export function figureChanges({ id, before, now, rows }: MeasurePair): readonly Change[] {
  const change = (figure: RecordedFigure, rest: Partial<Change>): Change => ({
    ...{ kind: 'figure', did: 'changed', id, title: now.title, address: now.address },
    ...{ figure: keyIn(figure), pages: figure.pages ?? [], needsReason: false },
    ...rest,
  });
  const then = new Map(settled(before).map((one) => [keyOfFigure(one), one]));
  const latest = new Map(settled(now).map((one) => [keyOfFigure(one), one]));
  const stands = [...latest].flatMap(([key, one]) => {
    const was = then.get(key);
    return was ? standing(was, one, rows).map((rest) => change(one, rest)) : [];
  });
  const lost = [...then].flatMap(([key, one]) => (latest.has(key) ? [] : [one]));
  const come = [...latest].flatMap(([key, one]) => (then.has(key) ? [] : [one]));
  const { moved, gone, added } = movedFigures(lost, come);
  const ofBasis = before.basis !== now.basis ? rows.find(isOfDefinition) : undefined;
  return [
    ...stands,
    ...moved.map(({ from, to, aspect }) => {
      const row =
        rows.find((one) => isRowAbout(one, from)) ?? (aspect === 'basis' ? ofBasis : undefined);
      const isOfDefault =
        aspect === 'basis' && from.basis === before.basis && to.basis === now.basis;
      return change(from, {
        ...{ did: 'moved', to: keyIn(to), aspect, pages: to.pages ?? [], was: saidValue(from) },
        // Where the basis of the whole measure is another, its definition is what changed.
        ...{ needsReason: !isOfDefault && aspect !== 'edition', reason: row?.['reason'] },
      });
    }),
    ...gone.map((one) => {
      const row = rows.find((row) => isRowAbout(row, one));
      const isWithheld =
        row?.['kind'] === 'withdrawn' || (row === undefined && countsPeople(before));
      return change(one, {
        ...{ did: 'gone', needsReason: true, reason: row?.['reason'] },
        ...(isWithheld ? { isWithheld } : { was: saidValue(one) }),
      });
    }),
    ...added.map((one) =>
      change(one, {
        did: 'new',
        now: saidValue(one),
        rating: one.rating === undefined ? undefined : { was: undefined, now: one.rating },
      } as Partial<Change>),
    ),
  ];
}

/** Whether a row tells of a change of a definition. */
export const isOfDefinition = (row: RecordedRow): boolean => row['kind'] === 'definition';

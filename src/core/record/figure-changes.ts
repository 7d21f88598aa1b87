import { sameValue } from '../values/figure.ts';
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
  /** The new row of a definition about something of the settings: `schemes/traffic-light`, `dimensions/ward`. */
  readonly named: (of: string) => RecordedRow | undefined;
  /** Whether the former record has the days of rows. */
  readonly hasDays: boolean;
}

/** A value with how near it is to what it stands for. */
const saidValue = ({ qualifier, value }: RecordedFigure) =>
  qualifier === undefined ? value : `${qualifier} ${value}`;

/** What of a figure a reader sees besides its value and its rating. */
const others = ['status', 'trend', 'note', 'numerator', 'denominator'] as const;

/** Those that are in the records of later versions alone: where a former one has none nobody knows whether it is new. */
const later: ReadonlySet<string> = new Set(['trend', 'note']);

/** Those that are figures themselves, of which a reader is owed why they are others. */
const counted: ReadonlySet<string> = new Set(['numerator', 'denominator']);

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

/** The status of a figure, unless it was that of a revised one: it is what a row tells. */
const statusOf = ({ status }: RecordedFigure): Pick<Change, 'wasStatus'> =>
  status === undefined || status === 'revised' ? {} : { wasStatus: status };

/** The counts behind a figure, where both were published. */
const countsOf = ({ numerator, denominator }: RecordedFigure): Pick<Change, 'counts'> =>
  numerator === undefined || denominator === undefined
    ? {}
    : { counts: { numerator, denominator } };

/** Whether there was a figure, or a word for why there is none: where none was due yet none was published. */
const wasPublished = ({ value }: RecordedFigure) => value !== 'not-yet-due';

/** What became of a figure that still stands. */
function standing(
  was: RecordedFigure,
  now: RecordedFigure,
  { before, rows, judging }: Pick<MeasurePair, 'before' | 'rows'> & { judging: string | undefined },
): readonly Partial<Change>[] {
  const rating = was.rating === now.rating ? {} : { rating: { was: was.rating, now: now.rating } };
  const isOther = !sameValue(was.value, now.value);
  if (isOther) {
    const about = rows.filter((row) => isRowAbout(row, now));
    const row = about.find((one) => one['was'] === undefined || sameValue(one['was'], was.value));
    const isWithheld = now.value === 'suppressed' || row?.['kind'] === 'withdrawn';
    const told = isWithheld
      ? { isWithheld }
      : { was: saidValue(was), ...countsOf(was), ...statusOf(was) };
    const shown = isWithheld ? {} : rating;
    return [
      {
        did: 'changed',
        ...told,
        now: saidValue(now),
        ...shown,
        needsReason: wasPublished(was),
        reason: row?.['reason'],
      },
    ];
  }
  const own = rows.find((row) => isRowAbout(row, now))?.['reason'];
  const said =
    was.qualifier === now.qualifier ? [] : [{ was: saidValue(was), now: saidValue(now) }];
  // A rating may be another because what it is judged by is: that is told with the definition or the target.
  const judged = own ?? rows.find(isOfJudging)?.['reason'] ?? judging;
  return [
    ...said.map((one) => ({ did: 'changed' as const, ...one, needsReason: true, reason: own })),
    ...('rating' in rating
      ? [
          {
            ...{ kind: 'rating' as const, did: 'changed' as const, ...rating },
            ...{ needsReason: was.rating !== undefined, reason: judged },
          },
        ]
      : []),
    ...others.flatMap((field): readonly Partial<Change>[] => {
      const [then, here] = [was[field], now[field]];
      if (then === here) return [];
      if (later.has(field) && then === undefined) return [];
      const isOwed = counted.has(field) && then !== undefined;
      if (isOwed && here !== undefined && sameValue(then, here)) return [];
      const isWithheld = isOwed && here === undefined && countsPeople(before);
      return [
        {
          ...{ did: 'changed', field, now: here, needsReason: isOwed, reason: own },
          ...(isWithheld ? { isWithheld } : { was: then }),
        },
      ];
    }),
  ];
}

/** Another day on which a figure that still stands was published: it is told, and dated reports may show it or not by that. */
const otherDay = (was: RecordedFigure, now: RecordedFigure): readonly Partial<Change>[] =>
  was.published === now.published
    ? []
    : [{ kind: 'date', field: 'published', was: was.published, now: now.published }];

/** What became of the figures of a measure. */
export function figureChanges(pair: MeasurePair): readonly Change[] {
  const { id, before, now, rows, hasDays } = pair;
  const { scheme } = now.definition;
  const judging = scheme === undefined ? undefined : pair.named(`schemes/${scheme}`)?.['reason'];
  const change = (figure: RecordedFigure, rest: Partial<Change>): Change => ({
    ...{ kind: 'figure', did: 'changed', id, title: now.title, address: now.address },
    ...{ figure: keyIn(figure), pages: figure.pages ?? [], needsReason: false },
    ...rest,
  });
  const then = new Map(settled(before).map((one) => [keyOfFigure(one), one]));
  const latest = new Map(settled(now).map((one) => [keyOfFigure(one), one]));
  const stands = [...latest].flatMap(([key, one]) => {
    const was = then.get(key);
    if (!was) return [];
    const days = hasDays ? otherDay(was, one) : [];
    return [...standing(was, one, { before, rows, judging }), ...days].map((rest) =>
      change(one, rest),
    );
  });
  const all = [...then].flatMap(([key, one]) => (latest.has(key) ? [] : [one]));
  const come = [...latest].flatMap(([key, one]) => (then.has(key) ? [] : [one]));
  // What was withdrawn is told with nothing that happens to be as large.
  const isWithdrawn = (one: RecordedFigure) =>
    rows.some((row) => row['kind'] === 'withdrawn' && isRowAbout(row, one));
  const { true: withdrawn = [], false: lost = [] } = Object.groupBy(all, (one) =>
    isWithdrawn(one) ? 'true' : 'false',
  );
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
        ...{
          needsReason: !isOfDefault && aspect !== 'edition' && wasPublished(from),
          reason: row?.['reason'],
        },
      });
    }),
    ...[...withdrawn, ...gone].map((one) => {
      const row = rows.find((row) => isRowAbout(row, one));
      const isWithheld =
        row?.['kind'] === 'withdrawn' || (row === undefined && countsPeople(before));
      return change(one, {
        ...{ did: 'gone', needsReason: wasPublished(one), reason: row?.['reason'] },
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

/** Whether a row tells of a change of what figures are judged by. */
const isOfJudging = (row: RecordedRow) => isOfDefinition(row) || row['kind'] === 'target';

/** Whether a row tells of a change of a definition. */
export const isOfDefinition = (row: RecordedRow): boolean => row['kind'] === 'definition';

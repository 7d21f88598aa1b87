import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Publication } from '../publication/publication.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { revisionsPath } from '../source/folder.ts';
import { startOf, type Location } from '../source/source.ts';
import type { Change, FigureKey } from './change.ts';
import { changesBetween } from './changes-between.ts';
import { keyOfFigure } from './figure-changes.ts';
import type { PublishedRecord } from './record.ts';
import { askedRow } from './silent-rows.ts';

export const problems = {
  figure: problem('silent/figure'),
  withheld: problem('silent/withheld'),
  gone: problem('silent/gone'),
  definition: problem('silent/definition'),
  target: problem('silent/target'),
  measure: problem('silent/measure'),
};

/** What silent changes are looked for with. */
export interface Sought {
  readonly publication: Publication;
  /** The publication as it was, and as it is. */
  readonly before: PublishedRecord;
  readonly now: PublishedRecord;
  /** The columns of `data/revisions.csv`; `undefined` where there is none. */
  readonly columns: readonly string[] | undefined;
}

const keyOfRow = ({ period, dimensions, comparator, basis, edition }: Observation) => {
  const parts = dimensions.size === 0 ? undefined : Object.fromEntries(dimensions);
  return keyOfFigure({ period: period.text, parts, comparator, basis, edition });
};

/** What a figure is of, as its row has it. */
const typedOf = ({ period, parts = {}, comparator }: FigureKey) =>
  [period, ...Object.values(parts), comparator ?? ''].filter((one) => one !== '').join(', ');

/** Whether another paper prints a later figure: a row in `data/revisions.csv` leads to that one. */
const isOfEarlierPaper = (figure: FigureKey, { observations }: Indicator) =>
  figure.edition !== undefined &&
  observations.some(
    (one) =>
      (one.edition ?? '') > figure.edition! &&
      keyOfRow(one) === keyOfFigure({ ...figure, edition: one.edition }),
  );

/** Finds the changes that a row of `data/revisions.csv` is asked for and that have none. */
export function silentChanges(sought: Sought): readonly Diagnostic[] {
  const { publication, before, now, columns } = sought;
  const changes = changesBetween(before, now).filter(
    ({ needsReason, reason }) => needsReason && reason === undefined,
  );
  const day = publication.asAt;
  const rowFor = (kind: string, measure: string, figure?: FigureKey, values = {}) => {
    const basis = now.measures[measure]?.basis ?? before.measures[measure]?.basis;
    const other =
      figure?.basis === undefined || figure.basis === basis ? {} : { basis: figure.basis };
    const { period, comparator } = figure ?? {};
    const of = { ...(period && { period }), ...(comparator && { comparator }), ...other };
    return askedRow({ day, kind, measure, ...of, ...values }, figure, columns);
  };
  const rows = new Map<string, ReadonlyMap<string, Location>>();
  const placeOf = ({ id, figure, to = figure }: Change): Location => {
    const indicator = publication.indicators.get(id);
    if (!indicator || !to) return startOf(indicator?.place.path ?? revisionsPath);
    const known =
      rows.get(id) ??
      new Map(indicator.observations.map((one) => [keyOfRow(one), one.placeOf('value')]));
    rows.set(id, known);
    const row = known.get(keyOfFigure(to));
    return row ?? startOf(indicator.observations[0]?.place.path ?? revisionsPath);
  };
  const ofFigure = (change: Change): Diagnostic => {
    const { id, did, was, now: value, figure, isWithheld, to } = change;
    const of = typedOf(figure!);
    const place = placeOf(change);
    if (did === 'moved' || did === 'gone') {
      const [wrong, withdrawn] = ['correction', 'withdrawn'].map((kind) =>
        rowFor(kind, id, figure),
      );
      return problems.gone.at(place, {
        ...{ of, to: to && typedOf(to), columns: wrong!.columns },
        ...{ wrong: wrong!.row, withdrawn: withdrawn!.row },
      });
    }
    if (isWithheld) return problems.withheld.at(place, { of, ...rowFor('withdrawn', id, figure) });
    const indicator = publication.indicators.get(id);
    const [typed, latest] = [was, value].map((one) => one?.replace(/^.* /, ''));
    const row =
      indicator && isOfEarlierPaper(figure!, indicator)
        ? rowFor('correction', id, figure)
        : rowFor('revision', id, figure, { was: typed, now: latest });
    return problems.figure.at(place, { of, was: was!, now: value!, ...row });
  };
  const ofMeasure = ([id, own]: readonly [string, readonly Change[]]): readonly Diagnostic[] => {
    const whole = own.find(({ field, did }) => field === undefined && did === 'gone');
    if (whole) {
      const [wrong, withdrawn] = ['correction', 'withdrawn'].map((kind) => rowFor(kind, id));
      const details = { measure: id, columns: wrong!.columns };
      return [
        problems.measure.at(startOf(revisionsPath), {
          ...{ ...details, wrong: wrong!.row, withdrawn: withdrawn!.row },
        }),
      ];
    }
    const fields = own.map(({ field, was }) => field ?? `${was}`);
    const place = startOf(publication.indicators.get(id)?.place.path ?? revisionsPath);
    return [problems.definition.at(place, { fields, ...rowFor('definition', id) })];
  };
  const of = (kind: Change['kind']) => changes.filter((one) => one.kind === kind);
  return [
    ...of('figure').map(ofFigure),
    ...[...Map.groupBy(of('definition'), ({ id }) => id)].flatMap(ofMeasure),
    ...[...Map.groupBy(of('target'), ({ id }) => id)].map(([id]) => {
      const place = startOf(publication.indicators.get(id)?.place.path ?? revisionsPath);
      return problems.target.at(place, rowFor('target', id));
    }),
  ];
}

import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Publication } from '../publication/publication.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { revisionsPath, settingsPath } from '../source/folder.ts';
import { startOf, type Location, type SourceFile } from '../source/source.ts';
import type { Change, FigureKey } from './change.ts';
import { changesBetween } from './changes-between.ts';
import { keyOfFigure } from './figure-changes.ts';
import { namedDimension } from './name-changes.ts';
import type { PublishedRecord } from './record.ts';
import { asked, askedOfTwo, problems, type Asked } from './silent-asked.ts';
import { askedOfRows } from './silent-revisions.ts';
import { typedOf } from './revision-rows.ts';
import { partCells, rowWriter, type AskedCells } from './silent-rows.ts';
import { askedOfThings, isOfThing } from './silent-things.ts';
import { stillGiven } from './still-given.ts';
import { stillTold } from './still-told.ts';

/** What silent changes are looked for with. */
export interface Sought {
  readonly publication: Publication;
  /** The publication as it was, and as it is. */
  readonly before: PublishedRecord;
  readonly now: PublishedRecord;
  /** The columns of `data/revisions.csv`; `undefined` where there is none. */
  readonly columns: readonly string[] | undefined;
  /** The files of the publication that hold text. */
  readonly sources: readonly SourceFile[];
}

const keyOfRow = ({ period, dimensions, comparator, basis, edition }: Observation) => {
  const parts = dimensions.size === 0 ? undefined : Object.fromEntries(dimensions);
  return keyOfFigure({ period: period.text, parts, comparator, basis, edition });
};

/** Whether another paper prints a later figure: a row in `data/revisions.csv` leads to that one. */
const isOfEarlierPaper = (figure: FigureKey, { observations }: Indicator) =>
  figure.edition !== undefined &&
  observations.some(
    (one) =>
      (one.edition ?? '') > figure.edition! &&
      keyOfRow(one) === keyOfFigure({ ...figure, edition: one.edition }),
  );

/** The name in the settings under which a part is called as it is; `undefined` where its measure alone says so. */
const settledName = (
  { dimension = '', called = '', now }: Change,
  { settings }: Publication,
): string | undefined =>
  now !== undefined && settings.dimensions?.[dimension]?.values?.[called] === now
    ? namedDimension(dimension)
    : undefined;

/** Finds the changes that a row of `data/revisions.csv` is asked for and that have none, and words that still tell what was withdrawn. */
export function silentChanges(sought: Sought): readonly Diagnostic[] {
  const { publication, before, now, columns } = sought;
  const found = changesBetween(before, now);
  const changes = found.filter(({ needsReason, reason }) => needsReason && reason === undefined);
  const rowFor = (kind: string, measure: string, figure?: FigureKey, values = {}): AskedCells => {
    const basis = now.measures[measure]?.basis ?? before.measures[measure]?.basis;
    const other =
      figure?.basis === undefined || figure.basis === basis ? {} : { basis: figure.basis };
    const { period, comparator } = figure ?? {};
    return {
      ...{ day: publication.asAt, kind, measure },
      ...(period && { period }),
      ...(comparator && { comparator }),
      ...other,
      ...values,
      ...(figure && partCells(figure, columns)),
    };
  };
  const rows = new Map<string, ReadonlyMap<string, Location>>();
  const placeOf = ({ id, figure, to = figure }: Pick<Change, 'id' | 'figure' | 'to'>): Location => {
    const indicator = publication.indicators.get(id);
    if (!indicator || !to) return startOf(indicator?.place.path ?? revisionsPath);
    const known =
      rows.get(id) ??
      new Map(indicator.observations.map((one) => [keyOfRow(one), one.placeOf('value')]));
    rows.set(id, known);
    const row = known.get(keyOfFigure(to));
    return row ?? startOf(indicator.observations[0]?.place.path ?? revisionsPath);
  };
  const placeOfDefinition = (id: string) =>
    startOf(publication.indicators.get(id)?.place.path ?? revisionsPath);
  const ofFigure = (change: Change): Asked => {
    const { id, did, was, now: value, counts, wasStatus, figure, isWithheld, to } = change;
    const of = typedOf(figure!);
    const place = placeOf(change);
    if (did === 'moved' || did === 'gone')
      return askedOfTwo(
        (kind) => rowFor(kind, id, figure),
        (two) =>
          problems.gone.at(place, { of, to: to && typedOf(to), aspect: change.aspect, ...two }),
      );
    const corrected = rowFor('correction', id, figure);
    if (isWithheld)
      return asked(rowFor('withdrawn', id, figure), (row) =>
        problems.withheld.at(place, { of, ...row }),
      );
    const indicator = publication.indicators.get(id);
    const [typed, latest] = [was, value].map((one) => one?.replace(/^.* /, ''));
    const isPlain = typed !== latest && !(indicator && isOfEarlierPaper(figure!, indicator));
    const { numerator: wasNumerator, denominator: wasDenominator } = counts ?? {};
    const beside = {
      ...(counts && { wasNumerator, wasDenominator }),
      ...(wasStatus && { wasStatus }),
    };
    return asked(
      isPlain ? rowFor('revision', id, figure, { was: typed, now: latest, ...beside }) : corrected,
      (row) => problems.figure.at(place, { of, was: was!, now: value!, ...row }),
    );
  };
  /** What stands beside one figure: one row tells all of it. */
  const ofBeside = (own: readonly Change[]): Asked => {
    const [{ id, figure }] = own as readonly [Change];
    const fields = own.map(({ field = 'rating' }) => field);
    return asked(rowFor('correction', id, figure), (row) =>
      problems.beside.at(placeOf(own[0]!), { of: typedOf(figure!), fields, ...row }),
    );
  };
  const ofMeasure = ([id, own]: readonly [string, readonly Change[]]): Asked => {
    const whole = own.find(({ field, did }) => field === undefined && did === 'gone');
    if (whole)
      return askedOfTwo(
        (kind) => rowFor(kind, id),
        (two) => problems.measure.at(startOf(revisionsPath), { measure: id, ...two }),
      );
    const fields = [...new Set(own.flatMap(({ field }) => field ?? []))];
    const place = id === own[0]!.id ? placeOfDefinition(id) : startOf(settingsPath);
    return asked(rowFor('definition', id), (row) =>
      problems.definition.at(place, { fields, ...row }),
    );
  };
  const of = (kind: Change['kind']) =>
    changes.filter((one) => one.kind === kind && !isOfThing(one));
  const [defined, aimed] = [of('definition'), of('target')];
  // A rating that is another because what it is judged by is: the row that tells that tells it of all figures.
  const judged = new Set([...defined, ...aimed].map(({ id }) => id));
  const schemes = new Set(changes.flatMap(({ id }) => (id.startsWith('scheme/') ? id : [])));
  const rated = of('rating').filter(
    ({ id }) => !judged.has(id) && !schemes.has(`scheme/${now.measures[id]?.definition['scheme']}`),
  );
  const beside = [...of('figure').filter(({ field }) => field !== undefined), ...rated];
  const subjectOf = (one: Change) => settledName(one, publication) ?? one.id;
  const all: readonly Asked[] = [
    ...of('figure')
      .filter(({ field }) => field === undefined)
      .map(ofFigure),
    ...[...Map.groupBy(beside, ({ id, figure }) => `${id} ${keyOfFigure(figure!)}`).values()].map(
      ofBeside,
    ),
    ...[...Map.groupBy(defined, subjectOf)].map(ofMeasure),
    ...[...Map.groupBy(aimed, ({ id }) => id).keys()].map((id) =>
      asked(rowFor('target', id), (row) => problems.target.at(placeOfDefinition(id), row)),
    ),
    ...askedOfRows(changes, publication.asAt),
    ...askedOfThings(changes.filter(isOfThing), publication),
  ];
  const write = rowWriter(
    all.flatMap((one) => one.rows),
    columns,
  );
  return [
    ...all.map((one) => one.tell(write)),
    ...stillTold(before, found, sought.sources),
    ...stillGiven(sought, placeOf),
  ];
}

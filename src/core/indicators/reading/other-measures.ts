import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { isNoteAbout } from '../change-note.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';

export const problems = { otherMeasure: problem('disclosure/other-measure') };

/** So many figures have to be the same in two columns, none of them another, before they are taken to be one. */
const enough = 6;
/** So many different ones among them: of noughts and hundreds alone nothing is known. */
const unlike = 3;

const columns = ['value', 'numerator', 'denominator'] as const;
type Column = (typeof columns)[number];

/** What a figure is about, whatever it says of it: the time, the part and whose it is. */
const placeKey = ({ period, dimensions, comparator = '' }: Observation) =>
  `${period.text}\0${comparator}\0${dimensions.size === 0 ? '' : JSON.stringify([...dimensions].sort())}`;

const numberIn = (one: Observation, column: Column): number | undefined =>
  column === 'value'
    ? one.figure.is === 'number'
      ? one.figure.value
      : undefined
    : one[column]?.value;

/** Whether a measure keeps back what stands in another at the same place: it withholds it, or says that it is withdrawn. */
function withholdsAt(indicator: Indicator): (place: string, other: Observation) => boolean {
  const { observations, definition, notes } = indicator;
  const withheld = new Set(
    definition.disclosure
      ? []
      : observations
          .filter(({ comparator, figure }) => !comparator && figure.is === 'suppressed')
          .map(placeKey),
  );
  const withdrawn = notes.filter(({ kind }) => kind === 'withdrawn');
  const shown = new Set(observations.filter((one) => one.figure.is === 'number').map(placeKey));
  return (place, other) =>
    withheld.has(place) ||
    (!shown.has(place) &&
      withdrawn.some((note) => isNoteAbout({ ...note, basis: undefined }, other)));
}

/** The numbers of a column by what they are about; where two differ, neither. */
function numbersOf({ observations }: Indicator, column: Column): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const differing = new Set<string>();
  for (const one of observations) {
    const value = numberIn(one, column);
    if (value === undefined) continue;
    const place = placeKey(one);
    const known = numbers.get(place);
    if (known !== undefined && known !== value) differing.add(place);
    numbers.set(place, value);
  }
  for (const place of differing) numbers.delete(place);
  return numbers;
}

/** Whether two columns are of the same figures, as far as both tell them. */
function isSame(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  const alike = new Set<number>();
  let shared = 0;
  for (const [place, value] of one) {
    const beside = other.get(place);
    if (beside === undefined) continue;
    if (beside !== value) return false;
    alike.add(value);
    shared++;
  }
  return shared >= enough && alike.size >= unlike;
}

/**
 * Finds figures that one measure withholds, or says to be withdrawn, and another prints: as the number of people that a share
 * is of, or as a figure of its own. They are taken to be the same where all others are (standards D-21, D-22, D-26). The
 * denominator of a share that is withheld need not be kept back: what it is a share of is.
 */
export function checkOtherMeasures(
  indicators: ReadonlyMap<string, Indicator>,
): readonly Diagnostic[] {
  const keeping = [...indicators.values()].filter(
    ({ definition, observations, notes }) =>
      notes.some(({ kind }) => kind === 'withdrawn') ||
      (definition.counts === 'people' &&
        observations.some(({ figure }) => figure.is === 'suppressed')),
  );
  if (keeping.length === 0) return [];
  const known = new Map<string, ReadonlyMap<string, number>>();
  const numbers = (indicator: Indicator, column: Column) => {
    const key = `${indicator.id} ${column}`;
    const found = known.get(key) ?? numbersOf(indicator, column);
    known.set(key, found);
    return found;
  };
  return keeping.flatMap((indicator) => {
    const isWithheld = withholdsAt(indicator);
    return [...indicators.values()].flatMap((other) => {
      if (other === indicator) return [];
      const printed = other.observations.filter((one) => isWithheld(placeKey(one), one));
      if (printed.length === 0) return [];
      return columns.flatMap((column) => {
        const told = printed.filter((one) => numberIn(one, column) !== undefined);
        if (told.length === 0) return [];
        const theirs = numbers(other, column);
        const isPrinted = (['value', 'numerator'] as const).some((own) =>
          isSame(numbers(indicator, own), theirs),
        );
        return (isPrinted ? told : []).map((one) => ({
          ...problems.otherMeasure.at(one.placeOf(column), { measure: indicator.id, column }),
          isPrivate: true as const,
        }));
      });
    });
  });
}

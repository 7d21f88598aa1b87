import { privateProblem, type Diagnostic } from '../../source/diagnostic.ts';
import { isNoteAbout, type ChangeNote } from '../change-note.ts';
import type { Observation } from '../observation.ts';
import type { Revision } from '../revision.ts';

export const problems = {
  stands: privateProblem('revision/withdrawn-stands'),
  told: privateProblem('revision/withdrawn-told'),
};

/** The part that a row is about, whatever its dimensions are called. */
const partOf = ({ dimensions, parts }: Pick<Revision, 'dimensions' | 'parts'>) =>
  [...dimensions.values(), ...parts].sort().join(';');

/** Whether a change of a figure is of the figure that a note is about; a note about the whole measure is about each. */
const isOf = (note: ChangeNote, one: Revision): boolean =>
  note.period === undefined ||
  (one.period.text === note.period.text &&
    one.comparator === note.comparator &&
    partOf(one) === partOf(note) &&
    (one.basis === undefined || note.basis === undefined || one.basis === note.basis));

/** Whether a row tells a number, or what one is worked out from. */
const tells = ({ figure, numerator, denominator }: Observation) =>
  figure.is === 'number' || numerator !== undefined || denominator !== undefined;

/**
 * Holds what was withdrawn of a measure against all that could still tell it: its row, and the rows of what became of it
 * before. Neither is told with its line.
 *
 * @param notes Of the measure.
 * @param revisions Of the same measure, by the day.
 */
export function checkNotes(
  notes: readonly ChangeNote[],
  revisions: readonly Revision[],
  observations: readonly Observation[],
): readonly Diagnostic[] {
  const withdrawn = notes.filter(({ kind }) => kind === 'withdrawn');
  if (withdrawn.length === 0) return [];
  return withdrawn.flatMap((note) => {
    const later = revisions.filter((one) => isOf(note, one) && one.day > note.day);
    const earlier = revisions.filter((one) => isOf(note, one) && one.day <= note.day);
    // What was published again later stands by right, and says so.
    const stands =
      later.length > 0
        ? []
        : observations.filter(
            (one) => (note.period === undefined || isNoteAbout(note, one)) && tells(one),
          );
    return [
      ...stands.map((one) => problems.stands.at(one.placeOf('value'))),
      ...earlier.map(({ placeOf }) => problems.told.at(placeOf('was'))),
    ];
  });
}

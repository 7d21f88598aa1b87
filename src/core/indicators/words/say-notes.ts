import type { Language } from '../../language/english.ts';
import { sayDay, sayPeriod } from '../../values/say.ts';
import type { ChangeNote } from '../change-note.ts';
import type { SaidRevision } from './say-revisions.ts';

/** A note in words, with the measure that it is about. */
export interface SaidNote extends SaidRevision {
  readonly measure: string;
}

/**
 * What was taken out, withdrawn or defined anew, in words; never what a figure was.
 *
 * @param addressOf Where the figure that a note is about stands, if it does; `undefined` for measures that are gone.
 */
export const sayNotes = (
  notes: readonly ChangeNote[],
  addressOf: ((note: ChangeNote) => string | undefined) | undefined,
  language: Language,
): readonly SaidNote[] =>
  notes.map((note) => {
    const { day, kind, measure, period, dimensions, parts, comparator, reason } = note;
    const whose = [comparator, ...dimensions.values(), ...parts].filter(Boolean);
    const of = period === undefined ? [] : [...whose, sayPeriod(period, language)];
    return {
      ...{ measure, on: day, day: sayDay(day, language), of: of.join(', ') },
      ...{ what: language.known.noted[kind], reason, address: addressOf?.(note) },
    };
  });

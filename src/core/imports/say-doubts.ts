import type { Language } from '../language/english.ts';
import type { Said } from '../language/problems/said.ts';
import { outcomeOf, type Doubt, type Outcome } from './doubt.ts';
import { addressOf } from './sheets/sheet.ts';

/** A doubt with its words, and the cell as people name it. */
export interface SaidDoubt extends Said {
  readonly code: `import/${Doubt['is']}`;
  readonly cell: string;
  readonly outcome: Outcome;
  readonly cells: number;
}

/** Doubts with their words, in the same order. */
export const sayDoubts = (
  doubts: readonly Doubt[],
  { doubts: words }: Pick<Language, 'doubts'>,
): readonly SaidDoubt[] =>
  doubts.map((told) => {
    // The two belong together: a doubt is only ever made with the details of its kind.
    const say = words[told.is] as (details: Doubt['details']) => Said;
    const { message, hint } = say(told.details);
    const cell = addressOf(told.place);
    return {
      code: `import/${told.is}`,
      cell,
      outcome: outcomeOf(told),
      cells: told.cells,
      message,
      hint,
    };
  });

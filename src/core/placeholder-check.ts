import { problem, type Diagnostic } from './diagnostic.ts';
import type { Observation } from './observation.ts';

export const problems = {
  placeholder: problem('observation/placeholder', ({ text }: { text: string }) => ({
    message: `\`${text}\` is what databases write where there is no figure, and lies far from every other figure of this table.`,
    hint: 'Type `unavailable`, or the word that fits. If the paper prints it as a figure, say so in the column `note`.',
  })),
};

const minus = /^-(?:1|9|99+)(?:\.0+)?$/;
const nines = /^9{4,}(?:\.0+)?$/;

/** Reports nines, and a lone -1, -9 or -99, among figures that are nothing like them. */
export function findPlaceholders(observations: readonly Observation[]): readonly Diagnostic[] {
  const figures = observations.flatMap((observation) =>
    observation.figure.is === 'number' ? [{ observation, figure: observation.figure }] : [],
  );
  const isOdd = (text: string) => minus.test(text) || nines.test(text);
  const odd = figures.filter(({ figure }) => isOdd(figure.text));
  if (odd.length === 0) return [];
  const others = figures
    .filter(({ figure }) => !isOdd(figure.text))
    .map(({ figure }) => figure.value);
  if (others.length < 3) return [];
  const [least, most] = [Math.min(...others), Math.max(...others)];
  return odd
    .filter(({ observation }) => observation.note === undefined)
    .filter(({ figure: { text, value } }) =>
      // A difference of one or nine is nothing odd among small figures.
      minus.test(text) ? least >= (value > -10 ? 10 : 0) : value > 10 * most,
    )
    .map(({ observation, figure: { text } }) =>
      problems.placeholder.at(observation.placeOf('value'), { text }),
    );
}

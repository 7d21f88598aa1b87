import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Observation } from '../observation.ts';

export const problems = {
  placeholder: problem('observation/placeholder'),
};

const minus = /^-(?:1|9|99+)(?:\.0+)?$/;
const nines = /^9{4,}(?:\.0+)?$/;

const isOdd = ({ figure }: Observation) =>
  figure.is === 'number' &&
  (figure.value < 0 ? minus.test(figure.text) : figure.value > 9998 && nines.test(figure.text));

/** Reports nines, and a lone -1, -9 or -99, among figures that are nothing like them. */
export function findPlaceholders(observations: readonly Observation[]): readonly Diagnostic[] {
  // Nearly all tables hold none.
  if (!observations.some(isOdd)) return [];
  let [least, most, others] = [Infinity, -Infinity, 0];
  for (const one of observations) {
    if (one.figure.is !== 'number' || isOdd(one)) continue;
    least = Math.min(least, one.figure.value);
    most = Math.max(most, one.figure.value);
    others += 1;
  }
  if (others < 3) return [];
  return observations.filter(isOdd).flatMap((observation) => {
    const { figure, note, checked } = observation;
    if (figure.is !== 'number' || (note ?? checked) !== undefined) return [];
    const { text, value } = figure;
    // A difference of one or nine is nothing odd among small figures.
    const isFar = minus.test(text) ? least >= (value > -10 ? 10 : 0) : value > 10 * most;
    return isFar ? [problems.placeholder.at(observation.placeOf('value'), { text })] : [];
  });
}

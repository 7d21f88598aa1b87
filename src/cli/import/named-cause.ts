import type { Reading } from '../../core/imports/reading.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';

/** Whether a text has a word, not as a part of a longer one. */
const hasWord = (text: string, word: string) => text.split(/[^\p{L}\p{N}-]+/u).includes(word);

/**
 * The reading that a fault of another place is about, by the words of its line and of what is told of it: that of the
 * measure that is named there, and of the period and the part, where these are. Of several the newest.
 *
 * @param line The line of the file in which the fault stands.
 * @returns `undefined` where no measure is named.
 */
export function namedCause(
  { details }: Diagnostic,
  line: string,
  written: readonly Reading[],
): Reading | undefined {
  const text = `${line} ${JSON.stringify(details ?? {})}`;
  const own = written.filter(({ measure }) => hasWord(text, measure));
  const weigh = ({ period, parts }: Reading) =>
    (hasWord(text, period.text) ? 2 : 0) +
    ([...parts.values()].some((part) => text.includes(part)) ? 1 : 0);
  const isBetter = (one: Reading, other: Reading) =>
    weigh(one) === weigh(other) ? one.period.first > other.period.first : weigh(one) > weigh(other);
  return own.reduce<Reading | undefined>(
    (best, one) => (best === undefined || isBetter(one, best) ? one : best),
    undefined,
  );
}

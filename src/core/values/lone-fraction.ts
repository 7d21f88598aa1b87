/** So many numbers with a point are no slips: what is counted has halves then. */
const enough = 3;
/** So many whole numbers beside them say that things are counted one by one. */
const whole = 2;
/** How many times beyond the others a number without its point may lie to be one of them. */
const beyond = 2;

/** Whether a number lies below all others, and among them without its point. */
function isAmongWithout(text: string, least: number, most: number): boolean {
  const without = Number(text.replace('.', ''));
  return Number(text) < least && without * beyond >= least && without <= beyond * most;
}

/**
 * The numbers with a point among numbers that count things one by one, where these are few and would lie among the
 * others without it: the point is a slip.
 *
 * @param textOf The number as it is typed.
 */
export function findFractions<One>(
  numbers: readonly One[],
  textOf: (one: One) => string,
): readonly One[] {
  const pointed = numbers.filter((one) => textOf(one).includes('.'));
  if (pointed.length === 0 || pointed.length >= enough) return [];
  if (numbers.length - pointed.length < whole) return [];
  const others = numbers
    .filter((one) => !textOf(one).includes('.'))
    .map((one) => Number(textOf(one)));
  const [least, most] = [Math.min(...others), Math.max(...others)];
  return pointed.filter((one) => isAmongWithout(textOf(one), least, most));
}

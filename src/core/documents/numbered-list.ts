import type { Element } from 'hast';
import type { TypedLines } from './lost-sign-check.ts';

/** The class of a list with numbers of three digits and more: they need more room than others before the words. */
const longNumbers = 'long-numbers';

/** The number a point of a list was typed with. */
function typedNumber({ position }: Element, lines: TypedLines): number | undefined {
  if (!position) return undefined;
  const line = lines()[position.start.line - 1] ?? '';
  const [, digits] = /^\s*(\d{1,9})[.)]/.exec(line.slice(position.start.column - 1)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Gives the points of a numbered list the numbers that were typed: minutes leave out what was heard in private.
 * One number for every point is how Markdown leaves the counting to the page.
 */
export function keepNumbers(list: Element, lines: TypedLines): void {
  const points = list.children.filter((child) => child.type === 'element');
  const numbers = points.map((point) => typedNumber(point, lines));
  if (numbers.some((number) => number !== undefined && number > 99))
    list.properties['className'] = [list.properties['className'] ?? [], longNumbers].flat();
  if (new Set(numbers).size < 2 || numbers.includes(undefined)) return;
  for (const [index, point] of points.entries()) {
    const number = numbers[index]!;
    if (index > 0 && number !== numbers[index - 1]! + 1) point.properties['value'] = String(number);
  }
}

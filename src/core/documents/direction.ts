import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';

/** Which way text runs. */
export type Direction = 'ltr' | 'rtl';

const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way a text runs, by its first letter; `undefined` where it has none, and runs as what is around it. */
export function directionOf(text: string): Direction | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter === undefined ? undefined : fromRight.test(letter) ? 'rtl' : 'ltr';
}

/** Elements that run by themselves, their marks with them: the number of a point, the line beside a quotation. */
const blocks = /^(?:p|h[1-6]|ul|ol|li|blockquote|table|t[hd]|d[ltd])$/;

/** Which way an element runs in one that runs `around`. */
export const directionIn = (element: Element, around: Direction): Direction =>
  (blocks.test(element.tagName) ? directionOf(toString(element)) : undefined) ?? around;

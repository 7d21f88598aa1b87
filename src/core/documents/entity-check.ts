import type { Element, Text } from 'hast';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { unseenEntities } from '../source/entity.ts';
import type { TypedLines } from './lost-sign-check.ts';

export const problems = { unseenEntity: problem('markdown/unseen-entity') };

/** What such a sign leaves in the text: nothing to be seen, or the sign for what could not be read. */
const traces =
  /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ue000-\uf8ff\ufeff\uffa0\ufff9-\ufffd]|(?![\t\n\r])\p{Cc}/u;

/**
 * Finds signs in prose that are spelt as HTML does and would be lost: `&#146;` from an old program, `&shy;` in a heading.
 *
 * @param isName Whether the text is that of a heading, which makes an address.
 */
export function checkEntities(
  text: Pick<Text, 'value' | 'position'>,
  isName: boolean,
  path: string,
  lines: TypedLines,
): readonly Diagnostic[] {
  const { start, end } = text.position ?? {};
  if (!start || !end || !traces.test(text.value)) return [];
  return lines()
    .slice(start.line - 1, end.line)
    .flatMap((typed, at) => {
      const line = start.line + at;
      const [from, to] = [at === 0 ? start.column : 1, line === end.line ? end.column : Infinity];
      return unseenEntities(typed, isName)
        .filter(({ index }) => index + 1 >= from && index + 1 < to)
        .map(({ index, text: found, meant }) => {
          const column = index + 1;
          const span = { path, line, column, endLine: line, endColumn: column + found.length };
          return problems.unseenEntity.at(span, { text: found, meant }, meant);
        });
    });
}

/** The same for the words of an element that are no text of the page: those that stand for a picture, and the titles of links. */
export function checkAttributeEntities(
  { properties, children, position }: Element,
  path: string,
  lines: TypedLines,
): readonly Diagnostic[] {
  const { alt = '', title = '' } = properties;
  if (!position || (alt === '' && title === '')) return [];
  // The words of a link stand before its title, and are text.
  const start = children.at(-1)?.position?.end ?? position.start;
  const value = `${String(alt)}${String(title)}`;
  return checkEntities({ value, position: { start, end: position.end } }, true, path, lines);
}

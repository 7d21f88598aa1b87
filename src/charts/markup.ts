import { escape } from '../core/source/escape.ts';

/** The value of an attribute of a drawing. Nothing is written for `undefined`. */
export type AttributeValue = string | number | undefined;

/** Writes one element of a drawing. `content` is markup already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A length across, in per cent of the drawing. */
export const across = (share: number): string => `${round(share)}%`;

/** A length down, in em: so a drawing keeps the size of the page's words at any width. */
export const down = (lines: number): string => `${round(lines)}em`;

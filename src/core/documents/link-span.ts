import type { Element } from 'hast';
import { placeOfNode } from './tree.ts';
import { spanAt, type Slot, type SourceFile, type Span } from '../source/source.ts';

declare module 'hast' {
  interface ElementData {
    /** Of a link and an image: the file it was typed in. */
    source?: SourceFile | undefined;
  }
}

/** Where the parts of a link or an image stand. */
export interface LinkSpans {
  /** Its words, between the square brackets. */
  readonly label: Span;
  /** Its address. */
  readonly target: Span | Slot;
}

/** An address as it can stand between round brackets. */
const spelt = (address: string) => (/[\s()<>]/.test(address) ? undefined : address);

/** The offset of the character at a place in a text. */
function offsetOf(text: string, { line, column }: Pick<Span, 'line' | 'column'>): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/**
 * Where the words and the address of a link stand; both the whole of it where its address stands elsewhere, as that of
 * a reference does.
 *
 * @param address As it is read: a typed one that is spelt otherwise cannot be put another in the place of.
 */
export function spansOfLink(link: Element, path: string, address: string): LinkSpans {
  const whole = placeOfNode(link, path);
  const source = link.data?.source;
  if (!source) return { label: whole, target: whole };
  const start = offsetOf(source.text, whole);
  const end = offsetOf(source.text, { line: whole.endLine, column: whole.endColumn });
  const typed = source.text.slice(start, end);
  const open = typed.lastIndexOf('](');
  const [lead = '', brackets = '', target = ''] =
    /^\]\(\s*(<?)((?:[^\s()<>]|\([^\s()]*\))*)/.exec(typed.slice(open)) ?? [];
  if (open < 0 || target === '') return { label: whole, target: whole };
  const from = typed.startsWith('!') ? 2 : 1;
  const label = spanAt(source, start + from, open - from);
  const span = spanAt(source, start + open + lead.length - target.length, target.length);
  const isSame = target === address && brackets === '';
  return { label, target: isSame ? { ...span, spelt } : { ...span, spelt: () => undefined } };
}

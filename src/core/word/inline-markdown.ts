import { escapeText } from './escape.ts';
import { isOrdinalEnd, raise } from './raised.ts';
import type { Inline, TextPiece } from './word-document.ts';

/** A line as Markdown, with what of its form could not be kept. */
export interface WrittenLine {
  readonly markdown: string;
  /** Words whose bold or italic form Markdown could not show where they stand. */
  readonly lost: readonly Lost[];
}

interface Lost {
  readonly kind: 'emphasis' | 'raised';
  readonly words: string;
}

const spaces = (text: string) => text.replace(/[^\S\u00a0\u202f]+/g, ' ');

const signsOf = ({ isBold, isItalic, isStruck }: TextPiece) =>
  `${isStruck ? '~~' : ''}${isBold ? '**' : ''}${isItalic ? '*' : ''}`;

/** Pieces of one form that follow each other, as one. */
function joined(pieces: readonly Inline[]): readonly Inline[] {
  const whole: Inline[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.is === 'text' && last?.is === 'text' && signsOf(last) === signsOf(piece))
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

/** A piece with what stands above or below its line as signs of their own, where there are such. */
function lowered(piece: Inline, lost: Lost[]): Inline {
  if (piece.is !== 'text' || !piece.raised) return piece;
  const text = raise(piece.text, piece.raised);
  if (text === undefined && !isOrdinalEnd(piece.text))
    lost.push({ kind: 'raised', words: piece.text });
  return { ...piece, text: text ?? piece.text, raised: undefined };
}

const isSpace = (letter: string) => letter === '' || /\s/.test(letter);
const isSign = (letter: string) => /[\p{P}\p{S}]/u.test(letter);

/** Whether signs between two letters can open or close: CommonMark's flanking, from the inside to the outside. */
const holds = (inner: string, outer: string) =>
  !isSpace(inner) && (!isSign(inner) || isSpace(outer) || isSign(outer));

/** The first or the last letter that is shown of a piece. */
function edge(piece: Inline | undefined, end: 'first' | 'last'): string {
  if (piece?.is === 'link') return edge(piece.inside.at(end === 'first' ? 0 : -1), end);
  if (piece?.is === 'text') return [...piece.text].at(end === 'first' ? 0 : -1) ?? '';
  return piece === undefined || piece.is === 'break' ? '' : '[';
}

/** Signs of another form that would touch these, so that neither could be told. */
const touches = (piece: Inline | undefined, end: 'first' | 'last') =>
  piece?.is === 'text' && signsOf(piece) !== '' && !isSpace(edge(piece, end));

/** Whether the signs of a piece would be told from its words, between what stands before and behind it. */
function isHeld(piece: TextPiece, before: Inline | undefined, after: Inline | undefined): boolean {
  const [, lead = '', words = '', end = ''] = /^(\s*)([^]*?)(\s*)$/.exec(piece.text) ?? [];
  if (words === '') return false;
  // Of signs inside others the outer ones stand beside a sign.
  const isNested = piece.isStruck && signsOf(piece) !== '~~';
  const [first, last] = isNested ? ['~', '~'] : [[...words][0]!, [...words].at(-1)!];
  return (
    holds(first, lead === '' ? edge(before, 'last') : ' ') &&
    holds(last, end === '' ? edge(after, 'first') : ' ') &&
    !(lead === '' && touches(before, 'last')) &&
    !(end === '' && touches(after, 'first'))
  );
}

/** Pieces whose forms Markdown can show where they stand: the others are plain, and joined to what is plain beside them. */
function settle(inside: readonly Inline[], lost: Lost[]): readonly Inline[] {
  let pieces = joined(inside.map((piece) => lowered(piece, lost)));
  for (;;) {
    const at = pieces.findIndex(
      (piece, index) =>
        piece.is === 'text' &&
        signsOf(piece) !== '' &&
        !isHeld(piece, pieces[index - 1], pieces[index + 1]),
    );
    const piece = pieces[at];
    if (piece?.is !== 'text') return pieces;
    if (piece.text.trim() !== '') lost.push({ kind: 'emphasis', words: piece.text.trim() });
    const plain = { ...piece, isBold: false, isItalic: false, isStruck: false };
    pieces = joined(pieces.with(at, plain));
  }
}

function writeText(
  piece: TextPiece,
  before: Inline | undefined,
  after: Inline | undefined,
): string {
  const text = spaces(piece.text);
  const signs = signsOf(piece);
  if (signs === '') {
    const isLed = before?.is === 'note' || before?.is === 'link';
    const leads = after?.is === 'note' || after?.is === 'link';
    // `!` before a link would make a picture of it, `(` behind a note an address.
    return escapeText(text, after === undefined)
      .replace(isLed ? /^(?=\()/ : /(?!)/, '\\')
      .replace(leads ? /(?=!$)/ : /(?!)/, '\\');
  }
  const [, lead = '', words = '', end = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return `${lead}${signs}${escapeText(words)}${[...signs].reverse().join('')}${end}`;
}

const spelt = (address: string) =>
  address.replace(/[\s()<>\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );

function write(inside: readonly Inline[], lost: Lost[]): string {
  const pieces = settle(inside, lost);
  return pieces
    .map((piece, index) => {
      switch (piece.is) {
        case 'text':
          return writeText(piece, pieces[index - 1], pieces[index + 1]);
        case 'break':
          return '\n';
        case 'note':
          return `[^${piece.number}]`;
        case 'picture':
          return `![${escapeText(spaces(piece.alternative).trim())}](${spelt(piece.file)})`;
        case 'link': {
          const label = write(piece.inside, lost).replace(/\n/g, ' ').trim();
          return label === '' ? '' : `[${label}](${spelt(piece.address)})`;
        }
      }
    })
    .join('');
}

/** Writes what stands in a line as Markdown that shows the same text. A line break is a line end. */
export function writeInline(inside: readonly Inline[]): WrittenLine {
  const lost: Lost[] = [];
  const lines = write(inside, lost)
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
  return { markdown: lines.filter((line) => line !== '').join('\n'), lost };
}

import { cellAt, plainText, type Sheet } from '../sheets/sheet.ts';

/** Where notes are looked for: the rows of a table, from its first to the one behind its last, and what stands in them. */
export interface NotesIn {
  readonly first: number;
  readonly end: number;
  /** The name of a row; blank where it has none. */
  readonly nameOf: (row: number) => string;
  /** The columns of figures. */
  readonly figures: readonly number[];
}

const isBlank = (sheet: Sheet, row: number) =>
  (sheet.rows[row] ?? []).every(({ is }) => is === 'blank');

/** The rows of a table in blocks, which blank rows part. */
export function blocksOf(sheet: Sheet, first: number, end: number): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (let row = first; row < end; row++) {
    if (isBlank(sheet, row)) continue;
    const last = blocks.at(-1);
    if (last?.at(-1) === row - 1) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

const wordsIn = (text: string) => text.split(' ').filter((word) => /\p{L}/u.test(word)).length;

/** How many words a sentence has more than, at least: names end with a stop, too. */
const shortSentence = 6;

const endsOpen = (name: string) => name.endsWith(':');
const isSentence = (name: string) => name.endsWith('.') && wordsIn(name) > shortSentence;

/** Whether a text without figures introduces the notes of a table by its word. */
const introduces = (text: string) => /^(?:sources?|notes?|key|footnotes?|n\.?b\.?)\s*:/i.test(text);

/** Whether a text without figures is a mark or a number with several words: a note, or the title of a section. */
const isMarked = (text: string) =>
  /^(?:\(?\d{1,2}\)?|[*†‡§^#]{1,3}|[⁰¹²³⁴-⁹])\s*\p{Lu}/u.test(text) && wordsIn(text) > 4;

/**
 * The rows with figures that are notes below a table: behind a blank row, and either by their names, which end with a
 * colon or are sentences as none above does, or behind the first note, with figures in fewer than half of the columns
 * to the end.
 */
export function noteRows(
  sheet: Sheet,
  { first, end, nameOf, figures }: NotesIn,
): ReadonlySet<number> {
  const filledIn = (row: number) =>
    figures.filter((column) => cellAt(sheet, row, column).is !== 'blank').length;
  const blocks = blocksOf(sheet, first, end);
  const start = blocks.findIndex((rows) => rows.some((row) => filledIn(row) > 0));
  if (start < 0) return new Set();
  const behind = blocks.slice(start + 1).flat();
  const table = blocks.slice(0, start + 1).flat();
  const above = table.filter((row) => filledIn(row) > 0);
  const hasAbove = (is: (name: string) => boolean) => above.some((row) => is(nameOf(row)));
  const kinds = [endsOpen, isSentence].filter((is) => !hasAbove(is));
  const textOf = (row: number) =>
    plainText(sheet.rows[row]!.find(({ is }) => is === 'text')?.text ?? '');
  const isSparse = (row: number) => figures.length > 2 && filledIn(row) * 2 < figures.length;
  // Where sections are numbered, or rows above have as few figures, a number is no sign of a note.
  const isPlain =
    !above.some(isSparse) && table.every((row) => filledIn(row) > 0 || !isMarked(textOf(row)));
  const begins = (text: string) => introduces(text) || (isPlain && isMarked(text));
  const note = behind.findIndex((row) => filledIn(row) === 0 && begins(textOf(row)));
  const under = note < 0 ? [] : behind.slice(note + 1).filter((row) => filledIn(row) > 0);
  const tail = under.every(isSparse) ? under : [];
  const called = behind.filter((row) => filledIn(row) > 0 && kinds.some((is) => is(nameOf(row))));
  return new Set([...called, ...tail]);
}

/** The same of a table whose names stand in one column. @param header The last row of its header. */
export const notesUnder = (
  sheet: Sheet,
  header: number,
  column: number,
  figures: readonly number[],
): ReadonlySet<number> =>
  noteRows(sheet, {
    ...{ first: header + 1, end: sheet.rows.length, figures },
    nameOf: (row) => plainText(cellAt(sheet, row, column).text),
  });

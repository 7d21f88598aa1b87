import { cellAt, plainText, type Cell, type Sheet, type Workbook } from '../sheets/sheet.ts';

/** What a note of a file may say of a mark: why there is no figure, or how good one is. */
export type NoteMeaning =
  | 'suppressed'
  | 'low'
  | 'not-yet-due'
  | 'not-applicable'
  | 'unavailable'
  | '0'
  | 'provisional'
  | 'revised'
  | 'estimated';

const meanings: readonly (readonly [NoteMeaning, RegExp])[] = [
  [
    'provisional',
    /provisional|subject to|unvalidated|preliminary|not (?:yet )?(?:final|validated)/i,
  ],
  ['revised', /\b(?:revised|restated|corrected|amended)\b/i],
  ['estimated', /\bestimate/i],
  [
    'suppressed',
    /\b(?:fewer|less|lower|smaller) than|\b(?:under|below) (?:\d|three|five|six|ten)|suppress|withheld|redact|disclos|confidential|small (?:number|count)|hidden|to protect/i,
  ],
  ['low', /round(?:s|ed)? to (?:0|zero|nought)|negligible/i],
  [
    'not-yet-due',
    /not yet (?!final|validated)|await|pending|to follow|to be (?:confirmed|published)/i,
  ],
  ['not-applicable', /not applicable|not appl\.|(?:does|do) not apply|not relevant/i],
  [
    'unavailable',
    /not available|unavailable|no data|missing|not (?:collected|recorded|measured|reported|held|known|supplied|provided)|unknown/i,
  ],
  ['0', /^(?:nil|zero|nought|none)\b/i],
];

/** The meanings that the words of a note have. */
const meaningsOf = (words: string): readonly NoteMeaning[] =>
  meanings.flatMap(([meaning, pattern]) => (pattern.test(words) ? [meaning] : []));

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mark as it is compared: without the signs around it, raised digits as the others. */
const bareMark = (mark: string): string =>
  plainText(mark)
    .replace(/^["'“‘[(]+(?=.)|(?<=.)["'”’\])]+$/g, '')
    .replace(/[⁰-⁹¹²³]/g, (digit) => String(raised.indexOf(digit)))
    .toLowerCase();

/** A sign or short word, what says that it stands for something, and what it stands for. */
const explained =
  /^(.{1,16}?)\s*(?:=|:|–|—|\s-|\bmeans\b|\bdenotes\b|\bindicates\b|\bmarks\b|\bstands for\b|\bis used (?:for|where)\b)\s*(\S.*)$/i;
const signed = /^([^\p{L}\d\s]{1,3}|\[\w\]|\(\w\)|[⁰¹²³⁴-⁹]|\d(?=[\s.]))[\s.]*(\p{L}.*)$/u;

/** What a note explains, mark by mark: `Key: * = fewer than 5; c = confidential`. */
const explainedIn = (note: string): readonly (readonly [mark: string, words: string])[] =>
  note.split(/[;\n\t]|\s{3,}|,(?=\s*\S{1,5}\s*[=:])/).flatMap((typed) => {
    const text = plainText(typed).replace(/^(?:key|notes?|legend|symbols?)\s*:?\s+/i, '');
    return [explained, signed].flatMap((pattern) => {
      const [, mark, words] = pattern.exec(text) ?? [];
      if (mark === undefined || words === undefined) return [];
      // `<5 and c: withheld` explains both.
      return mark.split(/ and | or |, /).map((one) => [bareMark(one), words] as const);
    });
  });

/** What stands in the cell to the right of a mark that has a cell of its own. */
const besideIn = (sheet: Sheet, figures: ReadonlySet<Cell>) =>
  sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const beside = cellAt(sheet, row, column + 1);
      const isMark = cell.is === 'text' && cell.text.length <= 12 && !figures.has(cell);
      return isMark && beside.is === 'text' && !figures.has(beside)
        ? [[bareMark(cell.text), beside.text] as const]
        : [];
    }),
  );

/**
 * What the notes of a file say of a mark or word: `undefined` where none does, and no meaning where one does that is
 * not understood.
 */
export interface Legend {
  of(mark: string): readonly NoteMeaning[] | undefined;
  /** Marks and short words that notes explain in one way, whether any figure of this file has them or not. */
  readonly plain: ReadonlyMap<string, NoteMeaning>;
}

/** A mark behind a number: stars and the like, raised digits, a letter or digit in brackets, `p`, `r`, `e`. */
export const markBehind = /\d\s?%?\s?([*†‡§^#]+|[⁰¹²³⁴-⁹]+|\([a-z\d]\)|\[[a-z\d]{1,3}\]|[per])$/i;

/** What is a mark by its looks: in notes much else stands before a colon. */
export const looksLikeMark = /^(?:[*†‡§^#~]{1,3}|n\/?a|\.\.|<\s?\d+|[a-z])$/;

/** Reads the notes of a file. @param figures Cells that are no notes. */
export function legendOf({ sheets }: Workbook, figures: ReadonlySet<Cell>): Legend {
  const notes = sheets.flatMap((sheet) => [
    ...sheet.rows
      .flat()
      .filter((cell) => cell.is === 'text' && !figures.has(cell))
      .flatMap(({ text }) => explainedIn(text)),
    ...besideIn(sheet, figures).filter(([, words]) => meaningsOf(words).length > 0),
  ]);
  const byMark = new Map(
    [...Map.groupBy(notes, ([mark]) => mark)].map(([mark, all]) => [
      mark,
      [...new Set(all.flatMap(([, words]) => meaningsOf(words)))],
    ]),
  );
  const plain = [...byMark].flatMap(([mark, found]) => {
    const [only] = found;
    const isPlain = only !== undefined && found.length === 1 && looksLikeMark.test(mark);
    return isPlain ? [[mark, only] as const] : [];
  });
  return { of: (mark) => byMark.get(bareMark(mark)), plain: new Map(plain) };
}

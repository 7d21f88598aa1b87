/** A stretch of text in one form. */
export interface TextPiece {
  readonly is: 'text';
  /** As the paper shows it. A tab is kept as one; a line break is a piece of its own. */
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  /** Whether it stands above or below its line; `undefined` where it stands on it. */
  readonly raised?: 'above' | 'below' | undefined;
}

/** What stands in a line of a paragraph. */
export type Inline =
  | TextPiece
  | { readonly is: 'break' }
  /** @property address `#` and the name of a bookmark, where it leads to another place in the paper. */
  | { readonly is: 'link'; readonly address: string; readonly inside: readonly Inline[] }
  /** A mark that leads to a note, by its number from 1 in the order of the text. */
  | { readonly is: 'note'; readonly number: number }
  /** @property file Where it will stand, such as `/images/a-1.png`; @property alternative blank where the paper has none. */
  | { readonly is: 'picture'; readonly file: string; readonly alternative: string };

/** The mark that Word prints before a paragraph of a list. */
export interface ListMark {
  /** The number as it is printed: `1.1`, `(a)`; `undefined` for a bullet. */
  readonly label: string | undefined;
  /** The list it is of, by its name in the file. */
  readonly list: string;
  /** From 0, the outermost. */
  readonly level: number;
}

/** A paragraph, with all that its style settles. */
export interface WordParagraph {
  readonly is: 'paragraph';
  /** Its number from 1, tables included: how it is told of. */
  readonly at: number;
  readonly inside: readonly Inline[];
  /** The name of its style in small letters, such as `heading 1`; blank where it has none. */
  readonly style: string;
  /** From 1, where its style is one of a heading. */
  readonly heading: number | undefined;
  readonly mark: ListMark | undefined;
  /** The names of the places in it to which the paper may refer. */
  readonly bookmarks: readonly string[];
  /** How far its left edge is moved in, in twentieths of a point. */
  readonly indent: number;
  /** In points, where all of it says the same. */
  readonly size: number | undefined;
}

/** A cell, with how many columns and rows it takes. */
export interface WordCell {
  readonly blocks: readonly WordBlock[];
  readonly columns: number;
  readonly rows: number;
}

/** A row of a table: cells that a merged one above has taken are not in it. */
export interface WordRow {
  readonly isHeader: boolean;
  readonly cells: readonly WordCell[];
}

/** A table. */
export interface WordTable {
  readonly is: 'table';
  /** The number of the first paragraph in it. */
  readonly at: number;
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

/** What a Word file holds, in its accepted state, without what is never published. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** The text of each note that is referred to, in the order of their numbers. */
  readonly notes: readonly (readonly WordBlock[])[];
  /** The title in the properties of the file; blank where there is none. */
  readonly title: string;
}

/** The text of what stands in a line, without its form. A line break is a space. */
export const textOf = (inside: readonly Inline[]): string =>
  inside
    .map((piece) => {
      switch (piece.is) {
        case 'text':
          return piece.text;
        case 'link':
          return textOf(piece.inside);
        case 'break':
          return ' ';
        case 'note':
        case 'picture':
          return '';
      }
    })
    .join('');

/** The same with one space where there are several of any kind, and none at its ends. */
export const plainText = (inside: readonly Inline[]): string =>
  textOf(inside).replace(/\s+/g, ' ').trim();

/** The paragraphs of blocks, those in the cells of tables included. */
export const paragraphsOf = (blocks: readonly WordBlock[]): readonly WordParagraph[] =>
  blocks.flatMap((block) =>
    block.is === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );

/** Whether something is seen of a paragraph besides its mark. */
export const isSeen = ({ inside }: WordParagraph): boolean =>
  plainText(inside) !== '' || inside.some(holdsPicture);

const holdsPicture = (piece: Inline): boolean =>
  piece.is === 'picture' || (piece.is === 'link' && piece.inside.some(holdsPicture));

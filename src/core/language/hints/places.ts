/** A kind of file that is not published as it is. */
export type Unpublished =
  | 'data'
  | 'document'
  | 'hidden'
  | 'macros'
  | 'other'
  | 'page'
  | 'picture'
  | 'program'
  | 'recording'
  | 'sheet'
  | 'slides';

/** What to do with a file that is not expected where it stands. */
export interface PlaceHints {
  rename: { to: string };
  /** To rename it if it is a page. */
  'rename-page': { to: string };
  move: { to: string };
  /** To move a table of figures; `table`: that of a register, which it may be instead. */
  'move-table': { to: string; table: string | undefined };
  'move-picture': void;
  /** To save the sheet of a workbook as a table. */
  'save-sheet': void;
  /** To copy the text of a document into a page. */
  'copy-text': void;
  /** Which folders there are. */
  folders: void;
  /** How a file may be published that is not as it is. */
  publish: { as: Unpublished };
}

/** What of a Word file cannot be kept as it is, is left out, or is for a person to decide. */
export type LossKind =
  | 'bold-line'
  | 'box'
  | 'cell-colour'
  | 'cell-lines'
  | 'chart'
  | 'comment'
  | 'contents'
  | 'deleted'
  | 'drawing'
  | 'emphasis'
  | 'footer'
  | 'formula'
  | 'header'
  | 'hidden'
  | 'highlight'
  | 'inserted'
  | 'link-file'
  | 'link-inside'
  | 'moved'
  | 'nested-table'
  | 'note-unused'
  | 'number-format'
  | 'object'
  | 'page-reference'
  | 'picture-broken'
  | 'picture-cropped'
  | 'picture-data'
  | 'picture-kind'
  | 'picture-words'
  | 'raised'
  | 'section-row'
  | 'table-file'
  | 'table-head'
  | 'text-box'
  | 'title-capitals'
  | 'underlined'
  | 'unread';

/** One such thing, with its place. */
export interface Loss {
  readonly kind: LossKind;
  /** The number of the paragraph; `undefined` where it stands in none. */
  readonly at?: number | undefined;
  /** What it is about, as the paper has it: the first words there, a colour, an address. Never of a comment. */
  readonly words?: string | undefined;
}

/** The first words of a text: enough to find them in the paper. */
export const firstWords = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
};

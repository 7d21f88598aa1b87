/** Problems with prose in Markdown, each with what its words are made from. */
export interface MarkdownProblems {
  'markdown/alternative-text': { text: string };
  'markdown/blank-header': void;
  'markdown/broken-emphasis': { text: string };
  'markdown/broken-link': { text: string; meant: string | undefined };
  'markdown/crowded-word': { most: number };
  'markdown/definition-twice': { label: string; line: number };
  'markdown/empty-heading': void;
  'markdown/empty-link': void;
  'markdown/heading-space': { text: string; meant: string };
  'markdown/indented-text': { text: string };
  'markdown/link-text': { text: string };
  /** `as`: what Markdown would make of the sign. */
  'markdown/lost-sign': {
    text: string;
    meant: string;
    as: 'quotation' | 'list' | 'emphasis' | 'stars';
  };
  'markdown/no-definition': { text: string };
  'markdown/no-rows': void;
  'markdown/no-table': void;
  'markdown/ragged-row': { cells: number; columns: number };
  'markdown/raw-html': { text: string };
  'markdown/run-together': { text: string };
  'markdown/skipped-heading': { from: number; to: number };
  'markdown/too-deep': { most: number };
  'markdown/too-wide': { most: number };
  'markdown/top-heading': void;
  'markdown/typed-list': { text: string; meant: string };
  'markdown/underlined-heading': { text: string };
  /** `meant`: blank where it is to go. */
  'markdown/unseen-entity': { text: string; meant: string };
  'markdown/unused-definition': { label: string };
}

/** What no reader sees broken into lines: tags, and what programs read or draw. */
const passedOver = String.raw`<(script|style|template|textarea|svg|title)\b[\s\S]*?<\/\1>|<[^>]*>`;

const parted = new RegExp(`${passedOver}|−(?=£)`, 'g');

/** Joins words: nothing is broken here, and nothing is seen. */
const joiner = '\u2060';

/**
 * Keeps the minus of an amount beside its pound sign, in the words of a page: browsers may end a line between the two, and
 * what is left in the next is another amount. Before a digit they never do.
 */
export const keepTogether = (html: string): string =>
  html.includes('−£')
    ? html.replace(parted, (found) => (found === '−' ? `−${joiner}` : found))
    : html;

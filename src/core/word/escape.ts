/** Addresses that are made links of as they stand, with all that would be taken for a part of them. */
const bareAddress = /(?:https?:\/\/|ftp:\/\/|mailto:|xmpp:|www\.)\S*/gi;

/** Signs that Markdown could take for its own, and where a bare address begins, which keeps backslashes unless one stands there. */
const signs =
  /[\\`*[\]~|]|<(?=[^\s\d]|\d\S*@)|&(?=#?\w+;)|_|(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\.)/gi;

const isLetter = (letter: string | undefined) =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** An address that nothing in it could change. */
const isClean = (address: string) =>
  /^(?:https?:\/\/)?(?!.*_(?![A-Za-z\d]))[\w./?=%#,;+-]+$/i.test(address);

/**
 * A text in which no sign means anything to Markdown, wherever in a line it stands. Line ends are not expected in it.
 *
 * @param isLast Whether its line ends with it: an address there may stay as it is, and be a link.
 */
export function escapeText(text: string, isLast = false): string {
  const clean = [...text.matchAll(bareAddress)]
    .map(({ 0: address, index }) => ({ address, from: index, to: index + address.length }))
    .filter(({ address, to }) => isClean(address) && (to < text.length || isLast));
  return text.replace(signs, (sign, index: number) => {
    const isWord = sign === '_' && isLetter(text[index - 1]) && isLetter(text[index + 1]);
    return isWord || clean.some(({ from, to }) => index >= from && index < to) ? sign : `\\${sign}`;
  });
}

/** Markdown that begins a line and is to be a paragraph: what would make a list, a heading, a quotation or a mark of it is escaped. */
export function escapeStart(markdown: string): string {
  return markdown
    .replace(/^(?=[#>=]|::|[-+](?:[\s-]|$)|-{2}|:?-)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(\[\^\d+\])(?=:)/, '$1\\');
}

/** Markdown that ends a heading: signs there would be taken for its end. */
export const escapeEnd = (markdown: string): string => markdown.replace(/(?<=^|\s)(?=#+$)/, '\\');

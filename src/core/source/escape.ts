const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML has no place for: control characters but tab and line ends, halves of pairs, two that are no characters. */
const unfit = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Words as they may stand in XML and HTML: everything that comes from a file passes through here (standards S-24). */
export const escape = (text: string): string =>
  text.replace(unfit, '\u{fffd}').replace(/[&<>"]/g, (letter) => escapes[letter]!);

/** Text that YAML reads as it stands, as a key, as a value and in a list in brackets. */
const plain =
  /^(?!-(?:\s|$|--)|\.\.\.)(?!.*(?::\s|\s#|:$))[^\s"'&*!|>%@`#?:{}[\],][^{}[\],\p{Cc}]*(?<!\s)$/u;

/** A text in the quotation marks that let it be read by people too. */
export const inQuotes = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/["\\]/g, '\\$&')}"`;

/**
 * A text as it is typed in YAML, as a key, as a value or in a list in brackets: in quotation marks where it needs them.
 * A text of several lines keeps their ends as `\n`.
 */
export const toYamlText = (text: string): string =>
  plain.test(text) ? text : /\p{Cc}/u.test(text) ? JSON.stringify(text) : inQuotes(text);

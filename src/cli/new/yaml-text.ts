/** Text that YAML reads as it stands: no sign of its own at the start, no colon or `#` that would end it. */
const plain = /^(?!.*(?:: | #|:$))[\p{L}\p{N}(£][^{}[\]\n]*(?<!\s)$/u;

/** A text as it is typed behind a key of YAML, in quotation marks where it needs them. */
export const yamlText = (text: string): string =>
  plain.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text) ? text : JSON.stringify(text);

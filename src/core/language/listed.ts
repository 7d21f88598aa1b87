/** More than this are counted. */
const most = 8;

/** Names in a sentence, each marked as it stands in a file. */
export const listed = (names: readonly string[]) =>
  names
    .slice(0, most)
    .map((name) => `\`${name}\``)
    .join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');

/** How to spell an id that was typed as a name; `undefined` where that cannot be told. */
export function idMeant(typed: string): string | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(typed)) return undefined;
  const meant = typed
    .toLowerCase()
    .replaceAll(/[ _-]+/g, '-')
    .replace(/-$/, '');
  return /^[a-z0-9-]+$/.test(meant) ? meant : undefined;
}

/** What to type for a name that cannot be an id. @param meant The id that it stands for, if there is one. */
export const idHint = (meant: string | undefined) =>
  meant === undefined
    ? 'Use small letters, digits and hyphens, such as `children-in-care`.'
    : `Type \`${meant}\`.`;

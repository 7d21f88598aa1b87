/** In English a count with what is counted, where an s makes many of one: `1 report`, `1,204 figures`. */
export const plural = (count: number, one: string): string =>
  `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;

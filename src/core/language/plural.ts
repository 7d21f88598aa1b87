/** A whole number as English groups it: `1,204`. */
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** In English a count with what is counted, where an s makes many of one: `1 report`, `1,204 figures`. */
export const plural = (count: number, one: string): string =>
  `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;

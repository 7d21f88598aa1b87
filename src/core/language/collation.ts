/**
 * Orders words as readers of a language look them up, numbers in them by their size. Only what a reader sorts in the
 * browser goes by this: what is built has one order on every machine.
 *
 * @param code The language of the page, as its `lang` says it.
 */
export const compareIn = (code: string): ((a: string, b: string) => number) =>
  new Intl.Collator(code, { numeric: true }).compare;

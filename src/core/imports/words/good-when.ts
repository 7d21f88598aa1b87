const words: Readonly<Record<string, 'higher' | 'lower'>> = {
  ...{ higher: 'higher', high: 'higher', bigger: 'higher', up: 'higher', increase: 'higher' },
  ...{ lower: 'lower', low: 'lower', smaller: 'lower', down: 'lower', decrease: 'lower' },
};

/** Which way is good by the first word of a cell, such as `Higher is better`; `undefined` where it says neither. */
export function goodWhenOf(text: string): 'higher' | 'lower' | undefined {
  const word = (/[a-z]+/i.exec(text)?.[0] ?? '').toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

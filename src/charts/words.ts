/** Begins words with a capital letter, as a sentence or a cell does. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Ends words with a full stop, unless they have an end of their own. */
export const stop = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

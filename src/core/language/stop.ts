/** Ends words with a full stop, unless they have an end of their own. */
export const stop = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

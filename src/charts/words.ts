/** Begins words with a capital letter, as a sentence or a cell does. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words that officers type where the papers do not tell. */
export const notInPapers = 'not in our papers';

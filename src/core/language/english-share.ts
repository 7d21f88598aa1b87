/** The words of the pictures that are seen where an address is passed on, in English: a part of `english.ts`. */
export const share = {
  /** The time that a small line runs over. */
  course: '{first} to {last}',
  /** A figure of a measure that a story rests on. */
  figureOf: '{title}, {when}',
  published: 'Published by {publisher}.',
  asAt: 'As at {day}.',
  /** In place of the picture, for those who do not see it. */
  instead: '{site}: {words}',
};

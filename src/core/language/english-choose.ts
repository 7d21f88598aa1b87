/** The words by which readers choose parts of a measure to see beside each other, in English: a part of `english.ts`. */
export const choose = {
  heading: 'Parts you choose, over time',
  lead: 'Each part over time has a page of its own, which is linked here:',
  legend:
    'Choose a part, or several one after the other: the address of this page then says which.',
  all: 'All',
  whole: 'All together',
  add: 'Show it',
  chosen: 'Chosen parts',
  remove: 'Take out',
  removeOne: 'Take out {name}',
  added: '{name} is shown: {end}.',
  removed: '{name} is taken out.',
  there: '{name} is shown already.',
  none: 'There are not figures enough of {name} for a line.',
  most: 'So many are shown at once: {most}. Take one out first.',
  failed: 'The figures could not be fetched. The pages of the parts have them.',
  unknown: 'Some of what the address names is not here, and is left out.',
  caption: '{title}: the chosen parts, newest first',
  period: 'Period',
  noRow: 'no figure',
  zoomed: 'The scale starts at {start}.',
} as const;

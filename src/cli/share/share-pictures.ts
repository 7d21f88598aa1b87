import type { Shelf } from '../output/made-before.ts';

/** Where pictures for sharing are kept. */
export const sharePictures = (home: string): Shelf => ({
  home,
  ending: '.png',
  // The end of every PNG: what was cut short lacks it.
  isWhole: (bytes) => bytes.subarray(-8, -4).toString('latin1') === 'IEND',
});

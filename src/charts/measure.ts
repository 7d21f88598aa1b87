/**
 * Widths of letters in em, in groups, measured in the page's face and rounded up; digits in bold, as figures
 * are printed. Words that fit by this count fit in the browser too.
 */
const groups: readonly (readonly [width: number, letters: string])[] = [
  [0.25, "i ,.’:;'|"],
  [0.3, 'jlI('],
  [0.35, ')/'],
  [0.4, 'frtJ-×'],
  [0.45, '1'],
  [0.5, 'vz'],
  [0.55, 'acsy−'],
  [0.6, 'bdehknopquxFLT'],
  [0.65, '027gEPYZ£'],
  [0.7, '345689BCDKRSUVX'],
  [0.75, 'AGNOQ&'],
  [0.8, 'wH'],
];

/** The widest letters, and those of no group. */
const widest = 0.95;

const widths = new Map(
  groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** The width of words in em, never less than it is. An accent takes no room: `ŵ` is as wide as `w`. */
export function widthOf(words: string): number {
  const letters = [...words.normalize('NFD').replace(/\p{M}/gu, '')];
  return letters.reduce((sum, letter) => sum + (widths.get(letter) ?? widest), 0);
}

/** Cuts a word that is wider than a line into pieces that are not. */
function piecesOf(word: string, room: number): readonly string[] {
  const pieces = [''];
  for (const letter of word) {
    if (widthOf(pieces.at(-1)! + letter) <= room) pieces[pieces.length - 1] += letter;
    else pieces.push(letter);
  }
  return pieces.filter((piece, index) => piece !== '' || index === 0);
}

/**
 * Breaks words into lines at their spaces; a word that is wider than a line is cut. The first line is
 * empty where its room is too small for the first word.
 *
 * @param room The width of a line in em.
 * @param indent How much of the first line is taken already, in em.
 */
export function wrap(words: string, room: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let left = room - indent;
  for (const piece of words.split(' ').flatMap((word) => piecesOf(word, room))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (widthOf(longer) <= left) {
      line = longer;
    } else {
      lines.push(line);
      line = piece;
      left = room;
    }
  }
  return [...lines, line];
}

/** The width of a drawing on the narrowest page, in em of its words: 288 of 320 pixels at 16 pixels (standards A-42). */
export const narrowest = 18;

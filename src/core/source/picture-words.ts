/** What programs put there: a word for any picture, and the names of files with and without an ending. */
const saysNothing =
  /^$|^\S+\.(?:png|jpe?g|gif|svg|webp)$|^(?:an? )?(?:image|photo|picture|img|screenshot|graphic)[\s\d]*$/i;

/** What cameras, telephones and scanners call their pictures: `IMG_1234`, `DSC01234`, `PXL_20260401_101112`. */
const ofCamera =
  /^(?:img|dsc[nf]?|pxl|dcim|wp|mvc|image|photo|picture|scan|screenshot|screen ?shot)[ _-]?(?:\d{2,}|\d{4}-\d{2}-\d{2})[\d _.-]*(?:at [\d.:]+)?(?: ?\(\d+\))?$/i;

/** The name of a file that is no word: several joined by signs, or with a number. */
const joined = /^\S*[_\d-]\S*$/;

const nameOf = (source: string) => /([^/]*?)(?:\.[a-z]+)?$/i.exec(source)?.[1] ?? '';

/**
 * Whether the words that stand for a picture say nothing of it: none, a word for any picture, or the name of its file.
 *
 * @param source The address of the picture.
 */
export const sayNothing = (words: string, source: string): boolean =>
  saysNothing.test(words) ||
  ofCamera.test(words) ||
  (joined.test(words) && words.toLowerCase() === nameOf(source).toLowerCase());

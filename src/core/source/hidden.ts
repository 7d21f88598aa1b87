import type { SourceFile } from './source.ts';

/** A character that cannot be seen, and where it is in its text. */
export interface Hidden {
  readonly index: number;
  readonly sign: string;
}

/** What turns text around or breaks a line unseen, or belongs to one font alone. */
const unfit = /[\u2028\u2029\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufeff\ufff9-\ufffb]/g;

/** The same, and all else that would make two of one name. */
const unseen =
  /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ue000-\uf8ff\ufeff\uffa0\ufff9-\ufffb]/g;

const joiners = /[\u200c\u200d]/;
const turners = /[\u061c\u200e\u200f]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const joined = /[\u0250-\u1fff\u2070-\uffff]/;

/** Whether a character belongs to how its script is written: joiners between letters or parts of a picture, turners beside text from right to left. */
function isOfScript(text: string, index: number, sign: string): boolean {
  if (joiners.test(sign)) return joined.test(text.charAt(index - 1));
  if (!turners.test(sign)) return false;
  const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0]!;
  return rightToLeft.test(line);
}

/** Whether a character turns text around or breaks a line unseen, or belongs to one font alone. */
export const isUnfit = (sign: string): boolean => new RegExp(unfit).test(sign);

/** Whether a character in a text cannot be seen, and does not belong to how its script is written. */
export function isUnseenAt(text: string, index: number): boolean {
  const sign = text.charAt(index);
  return new RegExp(unseen).test(sign) && !isOfScript(text, index, sign);
}

/** Where the names in a file stand: all of a table or of settings, and the head and the headings of a text. */
function isName({ path, text }: SourceFile): (index: number) => boolean {
  if (!/\.mdx?$/.test(path)) return () => true;
  const head = text.startsWith('---') ? text.indexOf('\n---') : -1;
  return (index) =>
    index < head || /^#{1,6} /.test(text.slice(text.lastIndexOf('\n', index - 1) + 1));
}

/** Finds characters that cannot be seen, in the order of the file: in names all of them, in prose what does harm. */
export function findHidden(file: SourceFile): readonly Hidden[] {
  const { text } = file;
  // Nearly all files hold none.
  if (text.search(unseen) < 0) return [];
  const inName = isName(file);
  return [...text.matchAll(unseen)].flatMap(({ 0: sign, index }): Hidden[] => {
    const isTold = isUnfit(sign) || inName(index);
    return isTold && !isOfScript(text, index, sign) ? [{ index, sign }] : [];
  });
}

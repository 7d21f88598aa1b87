import { isUnfit, isUnseenAt } from './hidden.ts';
import { signOf } from './windows-sign.ts';

/** The names by which HTML writes signs that nobody sees. */
export const unseenNames: Readonly<Record<string, string>> = {
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ZeroWidthSpace: '\u200b',
  NegativeVeryThinSpace: '\u200b',
  NegativeThinSpace: '\u200b',
  NegativeMediumSpace: '\u200b',
  NegativeThickSpace: '\u200b',
  NoBreak: '\u2060',
  ApplyFunction: '\u2061',
  af: '\u2061',
  InvisibleTimes: '\u2062',
  it: '\u2062',
  InvisibleComma: '\u2063',
  ic: '\u2063',
};

/**
 * The sign that is meant by its number: that of Windows-1252 where old programs write so (`146` is an apostrophe).
 * Blank where the number stands for nothing that can be printed.
 */
export function signOfNumber(code: number): string {
  const isSign =
    code > 31 && code !== 127 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  if (!isSign) return '';
  const sign = String.fromCodePoint(code);
  return code >= 0x80 && code < 0xa0 ? signOf(sign) : sign;
}

/** A sign as HTML spells it, which no reader would see, or which would not be printed as it was meant. */
export interface UnseenEntity {
  readonly index: number;
  /** As it is typed: `&shy;`. */
  readonly text: string;
  /** What was probably meant; blank where it is to go. */
  readonly meant: string;
}

const entity = new RegExp(
  `&(?:#(\\d{1,7})|#[xX]([\\da-fA-F]{1,6})|(${Object.keys(unseenNames).join('|')}));`,
  'g',
);

/**
 * Finds signs that are spelt as HTML does and would be lost, or turn text around; in a name all that are not seen, as
 * they would make two of one name.
 */
export function unseenEntities(text: string, isName: boolean): readonly UnseenEntity[] {
  return [...text.matchAll(entity)].flatMap((found) => {
    const [typed, decimal, hex, name] = found;
    const code = decimal ? Number(decimal) : parseInt(hex ?? '0', 16);
    const sign = name === undefined ? signOfNumber(code) : unseenNames[name]!;
    // An end of a line or a tab is a space in prose.
    if (code === 9 || code === 10 || code === 13) return [];
    const told = { index: found.index, text: typed };
    if (sign === '' || (code >= 0x80 && code < 0xa0)) return [{ ...told, meant: sign }];
    if (isUnfit(sign)) return [{ ...told, meant: '' }];
    const plain = text.slice(0, found.index) + sign + text.slice(found.index + typed.length);
    return isName && isUnseenAt(plain, found.index) ? [{ ...told, meant: '' }] : [];
  });
}

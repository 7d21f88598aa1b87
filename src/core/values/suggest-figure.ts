import { moneyScales } from '../language/money-scales.ts';
import { type, type Hint } from '../language/hints/hints.ts';
import { match } from '../source/match.ts';
import { digitsOf, exact } from './exact.ts';
import { decimalsOf, parseNumber, plainNumber } from './figure.ts';
import { readScientific } from './scientific.ts';
import { suggestReason } from './suggest-reason.ts';

/** Numbers as words, from nought on. */
const numberWords = 'none one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);

/** The qualifier that a sign or word before a number stands for. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^(?:>=|≥|at least)\s*/i, 'at-least'],
  [/^(?:<=|≤|up to)\s*/i, 'up-to'],
  [/^(?:>|over|more than)\s*/i, 'over'],
  [/^(?:<|under|less than|fewer than)\s*/i, 'under'],
  [/^(?:~|≈|c\.? ?|ca\.? ?|circa|about|around|approx\.?|approximately)\s*(?=[\d£])/i, 'about'],
];

/** Letters that are typed for digits by those who learnt on a typewriter, or left by a scanner. */
const unLetter = (text: string) =>
  /\d/.test(text) && /^[-−–£$€(]?[\dOolI][\dOolI.,'’\s]*[%)]?$/.test(text)
    ? text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
    : text;

/** Digits of Arabic and Persian as those of a keyboard. */
const westernDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

const raised = /[⁰¹²³⁴-⁹₀-₉]/;
const hidden = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A number as people write it, without its dress: `£1,807.50`, `(2.0)`, `−4`, `94 %`, `007`, `1.234,5`. */
export function bareNumber(text: string): string | undefined {
  // A raised digit is the mark of a footnote: with it the number would be another.
  if (raised.test(text)) return undefined;
  let bare = unLetter(westernDigits(text.replace(hidden, '')).normalize('NFKC').trim())
    .replace(/^=(?="?-?[\d.]+"?$)/, '')
    .replace(/^["'“‘]+|["'”’]+$|[;,]$/g, '')
    .replace(/^\[([\d.,]+)\]$|^\{([\d.,]+)\}$/, '$1$2')
    .replace(/^([\d.,]+)\s?[-−–]$/, '-$1')
    .replace(/^(?:GBP|EUR|USD)\s?(?=[\d.])|(?<=\d)\s?[£€]$/, '')
    .replace(/[−–]/g, '-')
    .replace(/^-\s+(?=[\d.£$€])/, '-')
    .replace(/^(-?)[£$€]\s?/, '$1')
    .replace(/\s?%$/, '')
    .replace(/^\+/, '');
  const accounts = match(/^\((.+)\)$/, bare);
  if (accounts) bare = `-${accounts[1].replace(/^[£$€]\s?/, '')}`;
  if (/^-?\d{1,3}(?:[.'’\s]\d{3})+,\d+$/.test(bare))
    bare = bare.replace(/[.'’\s]/g, '').replace(',', '.');
  else if (/^-?\d{1,3}(?:([,'’\s])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(bare))
    bare = bare.replace(/[,'’\s]/g, '');
  else if (/^-?\d{1,3}(?:\.\d{3}){2,}$|^-?\d{1,2}(?:,\d{2})+,\d{3}$/.test(bare))
    bare = bare.replace(/[.,]/g, '');
  bare = bare
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)(?=\.\d)/, '$10')
    .replace(/\.$/, '');
  return parseNumber(bare)?.text;
}

/** As they are typed in cells, which know two more names. */
const scales = { ...moneyScales, mn: 6, b: 9 } as const;

/** Moves the point of a plain number to the right: `21.5` by 6 is `21500000`. */
function shift(number: string, by: number): string {
  const [whole, fraction = ''] = number.split('.') as [string, string?];
  const digits = whole + fraction.slice(0, by).padEnd(by, '0');
  const rest = fraction.slice(by);
  return digits.replace(/^(-?)0+(?=\d)/, '$1') + (rest === '' ? '' : `.${rest}`);
}

/** What a spreadsheet makes of `1-3` and of `3/16`. */
const date =
  /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$|^\d{4}[-/]\d{2}[-/]\d{2}$|^(?:\d{1,2}[-\s/])?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?:[-\s/]\d{2,4})?$/i;

const halves = { '¼': '.25', '½': '.5', '¾': '.75' } as const;

/** A text with plain hyphens and full-width signs made plain, and the raised digits of a footnote as stars. */
const withoutDress = (text: string) =>
  text.replace(new RegExp(raised, 'g'), '*').normalize('NFKC').replace(/[–—−]/g, '-').trim();

/** A dash is nought in some papers, and no figure in others. */
const isDash = (clean: string) => /^-+$/.test(clean);

/** What is a failed formula or `none`, and not the one word that it looks like. */
const isOpen = (clean: string) =>
  isDash(clean) || /^(?:#(?:value!|ref!|div\/0!|name\?|num!|null!)|none|no)$/i.test(clean);

/** The one figure, or word for why there is none, that a text can mean; `undefined` where more or nothing can be meant. */
function figureMeant(text: string): string | undefined {
  const half = /^(\d*)\s?([¼½¾])$/.exec(text);
  if (half) return `${half[1] || '0'}${halves[half[2] as keyof typeof halves]}`;
  const plain = bareNumber(text);
  if (plain !== undefined) return plain;
  const clean = withoutDress(text);
  if (isOpen(clean)) return undefined;
  const word = suggestReason(clean);
  if (word !== undefined) return word;
  const inWords = numberWords.indexOf(clean.toLowerCase());
  if (inWords > 0) return String(inWords);
  if (/^<\s?[2-9]$/.test(clean) || /^1 ?- ?[45]$/.test(clean)) return 'suppressed';
  const short = readScientific(clean);
  return short && !short.mayBeCut ? short.plain : undefined;
}

/** As much of a long number with a point as is kept exactly; `undefined` where its whole digits alone are too many. */
function keptOf(text: string): string | undefined {
  const places = decimalsOf(text);
  return places > 0 ? digitsOf(exact(text), places) : undefined;
}

/** A number, and something behind it that is no part of a figure. */
function withTail(clean: string): Hint | undefined {
  const more = match(/^(.+?)\s?\+$/, clean);
  const moreNumber = more && bareNumber(more[1]);
  if (moreNumber !== undefined)
    return { is: 'with-qualifier', meant: moreNumber, qualifier: 'at-least' };
  const scaled = match(/^([£$€]?-?[\d.,]+)\s?(k|mn|m|million|bn|b|billion)$/i, clean);
  const scaledNumber = scaled && bareNumber(scaled[1]);
  if (scaled && scaledNumber !== undefined) {
    const by = scales[scaled[2].toLowerCase() as keyof typeof scales];
    const whole = shift(scaledNumber, by);
    return { is: 'scaled', meant: scaledNumber, scale: scaled[2], whole };
  }
  for (const [sign, qualifier] of signs) {
    const meant = sign.test(clean) ? bareNumber(clean.replace(sign, '')) : undefined;
    if (meant !== undefined) return { is: 'with-qualifier', meant, qualifier };
  }
  const marked = match(
    /^([£$€]?-?[\d.,]+\s?%?)\s?(?:\[?\(?(?:p|r|e|est|estimate|prov|provisional|revised|u)\.?\)?\]?|\*+|†|[a-z]\)|\[[^\]]*\]|\([^)]*\))$/i,
    clean,
  );
  const markedNumber = marked && bareNumber(marked[1]);
  return markedNumber === undefined ? undefined : { is: 'with-mark', meant: markedNumber };
}

/** Several numbers where one belongs, or one with its unit. */
function severalIn(clean: string): Hint | undefined {
  const [, whole, part] = /^(-?\d+),(\d{1,2})$/.exec(clean) ?? [];
  if (whole !== undefined && part !== undefined)
    return { is: 'point-or-none', point: `${whole}.${part}`, none: `${whole}${part}` };
  if (/^-?[\d.]+ ?(?:-|to) ?[\d.]+$/.test(clean)) return { is: 'one-of-range' };
  if (/^\d+ ?(?:\/|of|out of|in) ?\d+$/i.test(clean)) return { is: 'two-numbers' };
  if (/^-?\d{16,}$/.test(clean)) return { is: 'too-many-digits' };
  const kept = plainNumber.test(clean) ? keptOf(clean) : undefined;
  if (kept !== undefined) return { is: 'digits-kept', meant: kept };
  const unit = match(/^([£$€]?-?[\d.,]+)\s?[\p{L} ]+$/u, clean);
  const meant = unit && bareNumber(unit[1]);
  return meant === undefined ? undefined : { is: 'with-unit', meant };
}

/** A length of time as a clock shows it, `8:32` or `1:08:32`: a figure is a number of one unit. */
function lengthOfTime(clean: string): Hint | undefined {
  const found = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(clean);
  if (!found) return undefined;
  const [, first, second, third] = found;
  const smaller = Number(first) * 60 + Number(second);
  return third === undefined
    ? { is: 'length-of-time', clock: clean, smaller: String(smaller) }
    : { is: 'length-in-seconds', seconds: String(smaller * 60 + Number(third)) };
}

/** What to type in the place of text that is not a figure (design, format 1; standards D-05, D-15). */
export function suggestFigure(text: string): Hint {
  const meant = figureMeant(text);
  if (meant !== undefined) return type(meant);
  const clean = withoutDress(text);
  if (/^#(?:value!|ref!|div\/0!|name\?|num!|null!)$/i.test(clean)) return { is: 'failed-formula' };
  if (/^(?:none|no)$/i.test(clean)) return { is: 'nought-or-lost', first: 'nought' };
  if (isDash(clean)) return { is: 'nought-or-lost', first: 'lost' };
  if (/^#+$/.test(clean)) return { is: 'narrow-column' };
  if (date.test(clean)) return { is: 'figure-as-date' };
  const short = readScientific(clean);
  if (short) return { is: 'digits-cut', meant: short.plain };
  // Beyond what can be kept: in whole millions or billions it can.
  if (/^-?[£$€]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(clean)) return { is: 'too-many-digits' };
  return withTail(clean) ?? severalIn(clean) ?? lengthOfTime(clean) ?? { is: 'form', of: 'figure' };
}

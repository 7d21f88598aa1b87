import { match } from '../source/match.ts';
import { digitsOf, exact } from './exact.ts';
import { decimalsOf, parseNumber, plainNumber } from './figure.ts';
import { suggestReason } from './suggest-reason.ts';

const type = (...texts: readonly string[]) =>
  `Type ${texts.map((text) => `\`${text}\``).join(' or ')}`;

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

const scales = { k: 3, m: 6, mn: 6, million: 6, bn: 9, b: 9, billion: 9 } as const;

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

const general =
  'Type digits and at most one point, or `unavailable`, `suppressed`, `not-applicable`, `not-yet-due` or `low`.';

/** A text with plain hyphens and full-width signs made plain, and the raised digits of a footnote as stars. */
const withoutDress = (text: string) =>
  text.replace(new RegExp(raised, 'g'), '*').normalize('NFKC').replace(/[–—−]/g, '-').trim();

/** A dash is nought in some papers, and no figure in others. */
const isDash = (clean: string) => /^-+$/.test(clean);

/** What is a failed formula or `none`, and not the one word that it looks like. */
const isOpen = (clean: string) =>
  isDash(clean) || /^(?:#(?:value!|ref!|div\/0!|name\?|num!|null!)|none|no)$/i.test(clean);

/** The one figure, or word for why there is none, that a text can mean; `undefined` where more or nothing can be meant. */
export function figureMeant(text: string): string | undefined {
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
  const tiny = /^(-?\d)(?:\.(\d+))?e-0?(\d)$/i.exec(clean);
  return tiny ? Number(clean).toFixed(Number(tiny[3]) + (tiny[2]?.length ?? 0)) : undefined;
}

/** As much of a long number with a point as is kept exactly; `undefined` where its whole digits alone are too many. */
function keptOf(text: string): string | undefined {
  const places = decimalsOf(text);
  return places > 0 ? digitsOf(exact(text), places) : undefined;
}

/** What to type in the place of text that is not a figure (design, format 1; standards D-05, D-15). */
export function suggestFigure(text: string): string {
  const meant = figureMeant(text);
  if (meant !== undefined) return `${type(meant)}.`;
  const clean = withoutDress(text);
  const error = /^#(?:value!|ref!|div\/0!|name\?|num!|null!)$/i.test(clean);
  if (error)
    return 'A formula of the spreadsheet has failed. Type the figure that the paper prints, or `unavailable`.';
  if (/^(?:none|no)$/i.test(clean))
    return 'Type `0` where the paper counts none, or `unavailable` where it gives no figure.';
  if (isDash(clean))
    return 'Type `unavailable` where the paper gives no figure, or `0` where it counts none.';
  if (/^#+$/.test(clean))
    return 'A column was too narrow for the figure. Widen it in the spreadsheet, and type the figure itself.';
  if (date.test(clean))
    return 'A spreadsheet has turned the figure into a date. Type the figure as the paper prints it.';
  const scientific = match(/^(-?\d+(?:\.\d+)?)e\+?(\d{1,2})$/i, clean);
  if (scientific && Number(scientific[2]) <= 12)
    return `${type(shift(scientific[1], Number(scientific[2])))}, unless a spreadsheet has cut digits off: then type all that the paper prints.`;
  const more = match(/^(.+?)\s?\+$/, clean);
  const moreNumber = more && bareNumber(more[1]);
  if (moreNumber !== undefined && moreNumber !== null)
    return `${type(moreNumber)}, and \`at-least\` in the column \`qualifier\`.`;
  const scaled = match(/^([£$€]?-?[\d.,]+)\s?(k|mn|m|million|bn|b|billion)$/i, clean);
  const scaledNumber = scaled && bareNumber(scaled[1]);
  if (scaled && scaledNumber !== undefined && scaledNumber !== null) {
    const by = scales[scaled[2].toLowerCase() as keyof typeof scales];
    return `${type(scaledNumber)} if the unit of the measure says \`${scaled[2]}\`, else \`${shift(scaledNumber, by)}\`.`;
  }
  for (const [sign, qualifier] of signs) {
    const number = sign.test(clean) ? bareNumber(clean.replace(sign, '')) : undefined;
    if (number !== undefined)
      return `${type(number)}, and \`${qualifier}\` in the column \`qualifier\`.`;
  }
  const marked = match(
    /^([£$€]?-?[\d.,]+\s?%?)\s?(?:\[?\(?(?:p|r|e|est|estimate|prov|provisional|revised|u)\.?\)?\]?|\*+|†|[a-z]\)|\[[^\]]*\]|\([^)]*\))$/i,
    clean,
  );
  const markedNumber = marked && bareNumber(marked[1]);
  if (markedNumber !== undefined && markedNumber !== null)
    return `${type(markedNumber)}, and put what the mark means into the column \`status\` or \`note\`.`;
  const comma = /^(-?\d+),(\d{1,2})$/.exec(clean);
  if (comma)
    return `${type(`${comma[1]}.${comma[2]}`, `${comma[1]}${comma[2]}`)}, whichever the paper prints.`;
  if (/^-?[\d.]+ ?(?:-|to) ?[\d.]+$/.test(clean))
    return 'Type one figure. A range of figures belongs into the column `note`, with `unavailable` here.';
  const fraction = /^(\d+) ?(?:\/|of|out of|in) ?(\d+)$/i.exec(clean);
  if (fraction)
    return `Type the figure that the paper prints. The two numbers belong into \`numerator\` and \`denominator\`.`;
  if (/^-?\d{16,}$/.test(clean))
    return 'Type at most 15 digits: more cannot be kept exactly. Choose a larger unit for the measure, such as `£m`.';
  const kept = plainNumber.test(clean) ? keptOf(clean) : undefined;
  if (kept !== undefined) return `${type(kept)}: more than 15 digits cannot be kept exactly.`;
  const unit = match(/^([£$€]?-?[\d.,]+)\s?[\p{L} ]+$/u, clean);
  const unitNumber = unit && bareNumber(unit[1]);
  if (unitNumber !== undefined && unitNumber !== null)
    return `${type(unitNumber)}. The unit belongs into the definition of the measure.`;
  return general;
}

import { readFormat, shownNumber } from './number-format.ts';
import type { Cell } from './sheet.ts';
import { bareNumber } from '../../values/suggest-figure.ts';
import { sectionFor, sectionsOf, type FormatSection } from './format-sections.ts';

/**
 * What a cell shows of what it holds: that itself, a word in place of it (`<5`, `c`), its digits with a mark behind them
 * (`60p`), or nothing.
 */
export type Shown =
  | { readonly is: 'itself' }
  | { readonly is: 'nothing' }
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'marked'; readonly text: string; readonly mark: string };

const itself: Shown = { is: 'itself' };

/** Signs and letters behind a number that say something of it, and are no unit. */
const marks =
  /^(?:[*†‡§^#?]+|[⁰¹²³⁴-⁹]+|[per]|\((?:[per]|prov\.?|provisional|rev\.?|revised|est\.?|estimated?|\d)\)|\[(?:[a-z]|\d{1,2}|ns|ss|sss|low|note \d+)\]|prov\.?|provisional|rev\.|revised|est\.?|estimated?)$/i;

/** What stands in front of a number that is not that number. */
const bounds = /^[<>≤≥~≈]$/;

/** What stands behind one. */
const boundsBehind = /^or (?:fewer|less|more|under|over)$/i;

/** How accounts show nought: a dash, with the sign of their money. */
const noughtSigns = /^[\s£$€¥%()0.,–—−-]*$/;

/** Whether a unit is written `p`, as pence are. */
const isPence = (unit: string | undefined) =>
  /^(?:p|pence|pen(?:ny|ce)\b.*|p per .*)$/i.test(unit ?? '');

/** The digits that a section shows of a number. */
function digitsShown({ source }: FormatSection, text: string): string {
  const format = readFormat(source);
  return `${shownNumber(text, format, false)}${format.isPercent ? '%' : ''}`;
}

function withDigits(section: FormatSection, text: string, unit: string | undefined): Shown {
  const before = section.before.trim();
  const behind = section.behind.trim().replace(/^%\s*/, '');
  if (bounds.test(before)) return { is: 'word', text: before + digitsShown(section, text) };
  if (boundsBehind.test(behind))
    return { is: 'word', text: `${digitsShown(section, text)} ${behind}` };
  if (!marks.test(behind) || (/^p$/i.test(behind) && isPence(unit))) return itself;
  return { is: 'marked', text: digitsShown(section, text) + behind, mark: behind };
}

/**
 * What is shown in place of a number.
 *
 * @param isNought Whether it is nought, and shown in a way that only nought is.
 */
function inPlace({ before }: FormatSection, number: number, isNought: boolean): Shown {
  const text = before.replace(/\s+/g, ' ').trim();
  // Accounts show nought as a dash, and lists leave it blank.
  if (isNought && noughtSigns.test(text)) return itself;
  if (text === '') return { is: 'nothing' };
  const same = bareNumber(text);
  return same !== undefined && Number(same) === number ? itself : { is: 'word', text };
}

/** Whether a format shows other numbers than those that a section is for: `0;-0;` does, `;;;` does not. */
const showsOthers = (sections: readonly FormatSection[]) =>
  sections.some(
    ({ digits, before, isText, isOther }) => isText || isOther || digits + before.trim() !== '',
  );

/**
 * What a cell shows by its number format.
 *
 * @param unit The unit of the figure, in which `p` may stand for pence; `undefined` where it is not known.
 */
export function shownOf({ is, text, format }: Cell, unit?: string): Shown {
  if (format === undefined || (is !== 'number' && is !== 'text')) return itself;
  const sections = sectionsOf(format);
  const isHidden = !showsOthers(sections);
  if (is === 'text') return isHidden && sections.length > 3 ? { is: 'nothing' } : itself;
  const number = Number(text);
  const section = sectionFor(sections, number);
  if (!section || section.isOther || section.isText) return itself;
  // Places of `?` alone show nought as spaces: `"-"??`.
  const isBlank = number === 0 && /^[?.,]+$/.test(section.digits);
  if (section.digits !== '' && !isBlank) return withDigits(section, text, unit);
  // `[<5]"-";0` shows a dash for what is small.
  const isAlone = isBlank || (sectionFor(sections, 1) !== section && !isHidden);
  return format.trim() === '' ? itself : inPlace(section, number, number === 0 && isAlone);
}

/** Whether the format of a cell writes its number in white: `[White]0`. */
export function showsWhite({ is, text, format = '' }: Cell): boolean {
  if (is !== 'number' || !/\[(?:white|color2)\]/i.test(format)) return false;
  const section = sectionFor(sectionsOf(format), Number(text));
  return /\[(?:white|color2)\]/i.test(section?.source ?? '');
}

/** A cell as it is seen: with the text that it shows in place of its number; a number that stands alone as it is. */
export function asShown(cell: Cell): Cell {
  const shown = shownOf(cell);
  if (shown.is === 'itself') return cell;
  return { ...cell, is: 'text', text: 'text' in shown ? shown.text : '' };
}

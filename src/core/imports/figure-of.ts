import { bareNumber, suggestFigure } from '../values/suggest-figure.ts';
import { suggestReason } from '../values/suggest-reason.ts';
import type { Status } from '../values/qualifier.ts';
import { withPoint } from './sheets/decimal-comma.ts';
import { doubt, type Doubt } from './doubt.ts';
import { isTimeText, numberOfTime, type DurationRead } from './length-of-time.ts';
import { meanings, type Mapping, type Meaning } from './mappings/mapping.ts';
import { readFormat, shownNumber } from './sheets/number-format.ts';
import type { Cell, CellPlace } from './sheets/sheet.ts';
import { otherWriting } from './words/other-writing.ts';

/** A figure as a cell has it: what is to stand in `value`, and what else the cell says. */
export interface FigureRead {
  /** A plain number, or a reason why there is none. */
  readonly value: string;
  readonly status?: Status | undefined;
  /** Whether the cell shows a percentage. */
  readonly isPercent: boolean;
  /** Whether a number is typed as text in a workbook that knows numbers. */
  readonly isText: boolean;
  /** All its digits, where its cell shows fewer. */
  readonly unrounded?: string | undefined;
  /** What its cell shows, where that is so many thousands. */
  readonly scaled?: string | undefined;
}

/** What a cell among the figures holds; a blank one may hold nothing. */
export type FigureOrDoubt = FigureRead | Doubt | 'blank' | 'left';

const reasonOf = (meaning: Meaning) => (meaning === '0' ? '0' : meaning);

/** A word of the file by what the mapping says that it means. */
function ofMeaning(meaning: Meaning, cell: Cell, place: CellPlace): FigureOrDoubt {
  if (meaning === 'leave-out') return cell.is === 'blank' ? 'blank' : 'left';
  if (meaning === 'decide')
    return doubt('undecided', place, { typed: cell.text, under: 'missing' }, 1);
  return { value: reasonOf(meaning), isPercent: false, isText: false };
}

/** A number with one of the mapping's marks behind it: `30*`. */
function ofMarked(
  text: string,
  place: CellPlace,
  marks: Mapping['marks'] = {},
): FigureOrDoubt | undefined {
  for (const [mark, meaning] of Object.entries(marks)) {
    if (!text.endsWith(mark)) continue;
    const bare = text.slice(0, -mark.length).trim();
    const value = bareNumber(bare);
    if (value === undefined) continue;
    if (meaning === 'decide') return doubt('undecided', place, { typed: mark, under: 'marks' }, 1);
    const isPercent = bare.endsWith('%');
    if (meaning === 'provisional' || meaning === 'revised' || meaning === 'estimated')
      return { value, status: meaning, isPercent, isText: false };
    return { value: meaning === 'none' ? value : meaning, isPercent, isText: false };
  }
  return undefined;
}

/** A length of time in the unit that its measure counts in. */
function ofTime(cell: Cell, place: CellPlace, duration: DurationRead | undefined): FigureOrDoubt {
  const number = numberOfTime(cell, place, duration);
  return typeof number === 'string' ? { value: number, isPercent: false, isText: false } : number;
}

/** What is told of text that is no figure: a word for that there is none with what it most likely means. */
function textDoubt(text: string, place: CellPlace): Doubt {
  const likely = meaningOf(text);
  const meaning = likely === 'decide' ? undefined : likely;
  const other = meaning === undefined ? otherWriting(text) : undefined;
  if (other) return doubt('no-figure', place, { typed: text, hint: other, isOther: true }, 1);
  return doubt('no-figure', place, { typed: text, hint: suggestFigure(text), meaning }, 1);
}

function ofText(
  cell: Cell,
  place: CellPlace,
  mapping: Mapping,
  duration: DurationRead | undefined,
): FigureOrDoubt {
  const text = mapping.decimal === 'comma' ? withPoint(cell.text) : cell.text;
  const value = bareNumber(text);
  // `1O2` is read as 102 nowhere but by a person.
  if (value !== undefined && /\d[oOlI]|[oOlI][\d.,]/.test(text))
    return doubt('no-figure', place, { typed: text, hint: suggestFigure(text) }, 1);
  if (value !== undefined && !/[(\[]\w*[)\]]$/.test(text.replace(/^\(.*\)$/, '')))
    return { value, isPercent: /%\)?$/.test(text), isText: true };
  if (isTimeText(text)) return ofTime(cell, place, duration);
  return ofMarked(text, place, mapping.marks) ?? textDoubt(text, place);
}

function ofNumber(cell: Cell, isWhole: boolean): FigureRead {
  const format = readFormat(cell.format);
  const { isPercent } = format;
  const [shown, all] = [
    shownNumber(cell.text, format, false),
    shownNumber(cell.text, format, true),
  ];
  if (format.thousands > 0) return { value: all, isPercent, isText: false, scaled: shown };
  const isRounded = Number(all) !== Number(shown);
  if (!isRounded) return { value: shown, isPercent, isText: false };
  return isWhole
    ? { value: all, isPercent, isText: false }
    : { value: shown, isPercent, isText: false, unrounded: all };
}

/**
 * Reads a cell among the figures, by the mapping's words.
 *
 * @param isWhole Whether digits that are not shown count.
 * @param duration In what lengths of time are counted; without it they are in doubt.
 */
export function figureOf(
  cell: Cell,
  place: CellPlace,
  mapping: Mapping,
  isWhole: boolean,
  duration?: DurationRead,
): FigureOrDoubt {
  if (cell.isStruck) return doubt('struck-out', place, { typed: cell.text }, 1);
  if (cell.is === 'blank') return ofMeaning(mapping.blank ?? 'leave-out', cell, place);
  const word = Object.entries(mapping.missing ?? {}).find(
    ([typed]) => typed.trim().toLowerCase() === cell.text.toLowerCase(),
  );
  // An older proposal asked of such a text what it means: it is no word.
  const isNoWord = word?.[1] === 'decide' && cell.is === 'text' && isOtherWriting(cell.text);
  if (word && !isNoWord) return ofMeaning(word[1], cell, place);
  switch (cell.is) {
    case 'number':
      return ofNumber(cell, isWhole);
    case 'date':
      return doubt('date-for-figure', place, { shown: cell.text }, 1);
    case 'duration':
      return ofTime(cell, place, duration);
    case 'error':
      return doubt('failed-formula', place, { typed: cell.text }, 1);
    case 'yes-or-no':
      return doubt('yes-or-no', place, { typed: cell.text }, 1);
    case 'text':
      return ofText(cell, place, mapping, duration);
  }
}

/** Whether a text that says no reason is a figure in another writing. */
export const isOtherWriting = (text: string): boolean =>
  meaningOf(text) === 'decide' && otherWriting(text) !== undefined;

/** What the short forms of reasons stand for. */
const shortForms: Readonly<Record<string, Meaning>> = {
  ...{ c: 'suppressed', '[c]': 'suppressed', x: 'unavailable', '[x]': 'unavailable' },
  ...{ z: 'not-applicable', '[z]': 'not-applicable', '[low]': 'low', '[w]': 'unavailable' },
};

/**
 * Whether a word stands for several things in papers: a dash is nought or no figure, `n/a` not applicable or not
 * available, a star withheld or explained below.
 */
export const isOpenWord = (text: string): boolean =>
  /^[-–—−]+$|^#|^n\.?[/.]?\s?a\.?$|^[*†‡§^~?]+$/i.test(text);

/** What a word in the place of a figure most likely means, for a mapping that is proposed. */
export function meaningOf(text: string): Meaning {
  if (/^<\s?\d+$/.test(text)) return 'suppressed';
  if (isOpenWord(text)) return 'decide';
  const reason = suggestReason(text) ?? 'decide';
  return shortForms[reason] ?? meanings.find((meaning) => meaning === reason) ?? 'decide';
}

import { sayFigureWithUnit, sayQualified } from '../../values/say.ts';
import type { Indicator } from '../indicator.ts';
import type { Language } from '../../language/english.ts';
import type { Observation } from '../observation.ts';

/** A figure in words, cut so that its digits can be printed large: `over`, `1,800`, `children`. */
export interface SplitFigure {
  readonly before: string;
  /** The digits, with their unit where that is a sign; blank where there is no number. */
  readonly digits: string;
  readonly after: string;
}

/** The unit as it stands after a figure whose measure is named beside it: only `%` and money. */
export const shortUnit = (unit: string): string => (/^[%£]/.test(unit) ? unit : '');

/** The digits of a figure, with their unit where that is a sign. */
export const sayDigits = (
  { figure }: Observation,
  { definition, decimals }: Indicator,
  language: Language,
): string =>
  figure.is === 'number'
    ? sayFigureWithUnit(figure, shortUnit(definition.unit), decimals, language)
    : '';

/** Says a figure with its unit and qualifier at the precision of its measure. */
export const sayFigureOf = (
  observation: Observation,
  { definition, decimals }: Indicator,
  language: Language,
): string => sayQualified(observation, definition, decimals, language);

/** Cuts words that hold a figure at its digits. */
export function splitAt(words: string, digits: string): SplitFigure {
  const at = digits === '' ? -1 : words.indexOf(digits);
  return at < 0
    ? { before: '', digits: '', after: words }
    : { before: words.slice(0, at), digits, after: words.slice(at + digits.length) };
}

/** Says a figure with unit and qualifier, cut at its digits. */
export const splitFigure = (
  observation: Observation,
  indicator: Indicator,
  language: Language,
): SplitFigure =>
  splitAt(
    sayFigureOf(observation, indicator, language),
    sayDigits(observation, indicator, language),
  );

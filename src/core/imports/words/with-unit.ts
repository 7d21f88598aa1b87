import { unitMeant } from './unit-word.ts';
import { timeUnitOf } from './time-unit.ts';

const stem = (word: string) => word.toLowerCase().replace(/s$/, '');

/**
 * The number of a text that has the unit of its measure behind it: `33` of `33 days`, where days are counted. Every other
 * text as it is.
 */
export function withoutUnit(text: string, unit: string | undefined): string {
  const [, number, word] = /^([-+]?\d[\d,.]*)\s?(\p{L}[\p{L} ]*\p{L})$/u.exec(text) ?? [];
  if (number === undefined || word === undefined || unit === undefined) return text;
  if (unitMeant(unit)?.is !== 'word') return text;
  const [one, other] = [timeUnitOf(word), timeUnitOf(unit)];
  // `working days` are no days.
  const isTime = one !== undefined && one === other && !/\s/.test(word + unit);
  return stem(word) === stem(unit) || isTime ? number : text;
}

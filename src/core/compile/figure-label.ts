import {
  compare,
  exact,
  minus,
  negative,
  shareOf,
  sizeOf,
  times,
  type Exact,
} from '../values/exact.ts';
import { directionAt } from '../values/direction.ts';
import { sideOf, wordBefore, type Nearness, type Side } from './label-words.ts';
import { decimalsOf } from '../values/figure.ts';
import { isInPounds } from '../values/say.ts';
import type { Language } from '../language/english.ts';
import { edgesOf, standsAlike } from '../indicators/comparing/edges.ts';
import { placesOf } from '../indicators/comparing/precision.ts';
import type { Schemes } from '../indicators/comparing/scheme.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Numbered } from '../indicators/observation.ts';

/**
 * What is wrong with a label that does not print its figure digit for digit: it says another number, is rounded to
 * one digit, has a word that is not true, or hides on which side of a target the figure lies.
 */
export type LabelFault = 'another' | 'coarse' | 'untrue' | 'across';

/** What a label is judged by besides its figure. */
export interface LabelContext {
  /** Whether the sentence says that the figure is below nought, and the label gives its size alone. */
  readonly isSize: boolean;
  readonly schemes: Schemes;
  readonly language: Language;
}

/** A label taken apart. */
interface Typed {
  readonly nearness: Nearness | undefined;
  readonly value: Exact;
  /** The power of ten of the last digit that was typed: -2 of `0.95`, 4 of `0.95 million`. */
  readonly last: number;
  /** The digits from the first that is not nought, noughts at the end counted. */
  readonly digits: string;
  /** Whether digits stand behind a point: more of them than the figure has would claim what is not known. */
  readonly hasPoint: boolean;
}

const powerOfTen = (power: number): Exact => exact(`1e${power}`);

const number =
  /^(?<sign>[−-]?)(?<money>£?)(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<rest>.*)$/su;

/** The power of ten in which a unit counts money, and what stands behind it: `£m` is 6. `undefined` where it is no money. */
function powerOfMoney(unit: string, { scales }: Language['figureLabel']): number | undefined {
  if (!unit.startsWith('£')) return undefined;
  const name = unit.slice(1).trim();
  return name === '' ? 0 : (scales as Readonly<Record<string, number>>)[name];
}

/** What may stand between the digits and the end of a label. @returns The power of ten; `undefined` for other words. */
function powerBehind(rest: string, unit: string, language: Language): number | undefined {
  const { scales, percent } = language.figureLabel;
  const words = rest.trim();
  if (words === '' || words === unit) return 0;
  if (unit.startsWith('%') && (words === '%' || percent.includes(words))) return 0;
  const [scale = '', ...more] = words.split(' ');
  const power = (scales as Readonly<Record<string, number>>)[scale];
  const isFree = more.length === 0 || more.join(' ') === unit;
  return isFree ? power : undefined;
}

/** Takes a label apart; `undefined` where it is not one number with its words. */
function readLabel(
  label: string,
  unit: string,
  side: Side | undefined,
  isSize: boolean,
  language: Language,
): Typed | undefined {
  if (label !== label.trim()) return undefined;
  const { kind, rest } = wordBefore(side?.rest ?? label, language);
  const parts = number.exec(rest)?.groups;
  if (!parts) return undefined;
  const power = powerBehind(parts['rest']!, unit, language);
  const ofUnit = powerOfMoney(unit, language.figureLabel);
  if (power === undefined || (parts['money'] !== '' && ofUnit === undefined)) return undefined;
  // Of a measure in millions, `0.95` is in millions too, and `£952,000` is in pounds.
  const isInPounds = parts['money'] !== '' || power !== 0;
  const scale = isInPounds ? power - (ofUnit ?? 0) : 0;
  const plain = parts['digits']!.replaceAll(',', '');
  // Pence have two places or none.
  if (parts['money'] !== '' && power === 0 && decimalsOf(plain) === 1) return undefined;
  const size = times(exact(plain), powerOfTen(scale));
  const isNegative = parts['sign'] !== '' || side?.isBelow === true || isSize;
  return {
    nearness: kind,
    value: isNegative ? negative(size) : size,
    last: scale - decimalsOf(plain),
    digits: plain.replace('.', '').replace(/^0+/, ''),
    hasPoint: plain.includes('.'),
  };
}

const half = exact('0.5');
/** Smaller than any step between two figures. */
const hair = powerOfTen(-12);

/** Whether a word before a number is true of a figure: noughts at the end of the number are no digits then. */
function isTrue(nearness: Nearness, { value, last, digits }: Typed, figure: Exact): boolean {
  const noughts = /0*$/.exec(digits)![0].length;
  const step = powerOfTen(last + (noughts === digits.length ? 0 : noughts));
  const off = minus(sizeOf(figure), sizeOf(value));
  const distance = sizeOf(off);
  const isNear =
    compare(distance, times(step, half)) <= 0 && compare(distance, shareOf(sizeOf(value), 10)) <= 0;
  const isWithinStep = compare(distance, step) < 0;
  const side = compare(off, exact(0));
  switch (nearness) {
    case 'about':
      return isNear;
    case 'below':
      return side < 0 && isNear;
    case 'above':
      return side > 0 && isWithinStep;
    case 'under':
      return side < 0 && isWithinStep;
    case 'up-to':
      return side <= 0 && isWithinStep;
    case 'at-least':
      return side >= 0 && isWithinStep;
  }
}

/** What a reader takes a figure to be: the number that is typed, or just beside it where a word says on which side. */
function understood({ nearness, value }: Typed): Exact {
  const outward = compare(value, exact(0)) < 0 ? negative(hair) : hair;
  if (nearness === 'below' || nearness === 'under') return minus(value, outward);
  return nearness === 'above' ? minus(value, negative(outward)) : value;
}

function isRoundedRight({ value, last, hasPoint }: Typed, figure: Exact, places: number): boolean {
  if (hasPoint && -last > places) return false;
  return compare(sizeOf(minus(figure, value)), times(powerOfTen(last), half)) <= 0;
}

/** How many places a figure has: of pounds two, typed or not. */
const placesIn = (observation: Numbered, indicator: Indicator): number => {
  const places = placesOf(observation, indicator);
  return isInPounds(indicator.definition.unit) ? Math.max(2, places) : places;
};

/**
 * Whether a label that is not the figure digit for digit may stand for it: rounded to what is typed (noughts typed are
 * digits: `90%` is 89.5 to 90.5), to two digits at least, or with a word that is true (`nearly £1m`); never across a
 * target, an edge of its tolerance or nought.
 *
 * @returns What is wrong; `undefined` where nothing is.
 */
export function faultOfLabel(
  label: string,
  observation: Numbered,
  indicator: Indicator,
  { isSize, schemes, language }: LabelContext,
): LabelFault | undefined {
  const figure = exact(observation.figure.text);
  const { definition } = indicator;
  const way = directionAt(definition.goodWhen, observation.period).is;
  const side = sideOf(label, compare(figure, exact(0)) < 0, way, language);
  const typed = readLabel(label, definition.unit, side, isSize, language);
  if (!typed) return 'another';
  if (compare(figure, exact(0)) !== compare(typed.value, exact(0))) return 'another';
  if (typed.nearness) {
    if (!isTrue(typed.nearness, typed, figure)) return 'untrue';
  } else if (!isRoundedRight(typed, figure, placesIn(observation, indicator))) return 'another';
  else if (compare(typed.value, figure) !== 0 && typed.digits.length < 2) return 'coarse';
  const edges = edgesOf(observation, indicator, schemes);
  return edges.every((edge) => standsAlike(edge, figure, understood(typed))) ? undefined : 'across';
}

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
import { decimalsOf } from '../values/figure.ts';
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

/** How near a word before a number says that the figure is. */
export type Nearness = 'about' | 'below' | 'above' | 'up-to' | 'at-least';

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

/** The word that a label begins with, and what follows it. */
function wordBefore(label: string, language: Language) {
  const { nearness } = language.figureLabel;
  for (const kind of Object.keys(nearness) as Nearness[]) {
    const word = nearness[kind].find((one) => label.toLowerCase().startsWith(`${one} `));
    if (word !== undefined) return { kind, rest: label.slice(word.length + 1).trim() };
  }
  return { kind: undefined, rest: label };
}

/** `a deficit of £2m` of a balance: words that say that a number is below nought. */
function shortfall(label: string, language: Language) {
  const words = language.figureLabel.belowNought.find((one) =>
    label.toLowerCase().startsWith(`${one} `),
  );
  return words === undefined ? undefined : label.slice(words.length + 1).trim();
}

/** Takes a label apart; `undefined` where it is not one number with its words. */
function readLabel(
  label: string,
  unit: string,
  isSize: boolean,
  language: Language,
): Typed | undefined {
  if (label !== label.trim()) return undefined;
  const short = shortfall(label, language);
  const { kind, rest } = wordBefore(short ?? label, language);
  const parts = number.exec(rest)?.groups;
  if (!parts) return undefined;
  const power = powerBehind(parts['rest']!, unit, language);
  const ofUnit = powerOfMoney(unit, language.figureLabel);
  if (power === undefined || (parts['money'] !== '' && ofUnit === undefined)) return undefined;
  // Of a measure in millions, `0.95` is in millions too, and `£952,000` is in pounds.
  const isInPounds = parts['money'] !== '' || power !== 0;
  const scale = isInPounds ? power - (ofUnit ?? 0) : 0;
  const plain = parts['digits']!.replaceAll(',', '');
  const size = times(exact(plain), powerOfTen(scale));
  const isNegative = parts['sign'] !== '' || short !== undefined || isSize;
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
    case 'up-to':
      return side <= 0 && isWithinStep;
    case 'at-least':
      return side >= 0 && isWithinStep;
  }
}

/** What a reader takes a figure to be: the number that is typed, or just beside it where a word says on which side. */
function understood({ nearness, value }: Typed): Exact {
  const outward = compare(value, exact(0)) < 0 ? negative(hair) : hair;
  if (nearness === 'below') return minus(value, outward);
  return nearness === 'above' ? minus(value, negative(outward)) : value;
}

function isRoundedRight({ value, last, hasPoint }: Typed, figure: Exact, places: number): boolean {
  if (hasPoint && -last > places) return false;
  return compare(sizeOf(minus(figure, value)), times(powerOfTen(last), half)) <= 0;
}

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
  const typed = readLabel(label, indicator.definition.unit, isSize, language);
  if (!typed) return 'another';
  const figure = exact(observation.figure.text);
  if (compare(figure, exact(0)) !== compare(typed.value, exact(0))) return 'another';
  if (typed.nearness) {
    if (!isTrue(typed.nearness, typed, figure)) return 'untrue';
  } else if (!isRoundedRight(typed, figure, placesOf(observation, indicator))) return 'another';
  else if (compare(typed.value, figure) !== 0 && typed.digits.length < 2) return 'coarse';
  const edges = edgesOf(observation, indicator, schemes);
  return edges.every((edge) => standsAlike(edge, figure, understood(typed))) ? undefined : 'across';
}

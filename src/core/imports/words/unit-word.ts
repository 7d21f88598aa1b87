import { moneyScales } from '../../language/money-scales.ts';
import { plainText } from '../sheets/sheet.ts';

/** What a unit counts, as far as its words say it. */
export type UnitMeant =
  | { readonly is: 'percent' }
  /** Things, whatever they are: `Number`. */
  | { readonly is: 'count' }
  /** Pounds, in powers of ten. */
  | { readonly is: 'money'; readonly power: number }
  /** So many in so many others. */
  | { readonly is: 'per'; readonly of: string }
  | { readonly is: 'word'; readonly word: string };

const count = /^(?:no\.?|nos\.?|numbers?|num|counts?|#|volumes?|integer|numeric|whole numbers?)$/;
/** What says how a figure was made, and not what it counts. */
const open = /^(?:rates?|ratios?|decimals?|values?|scores?|figures?|amounts?|-|n\/a)$/;

/** The power of ten that stands behind a £: `000`, `'000s`, `thousands`, `k`, `m`; `undefined` where it is another word. */
function powerOf(text: string): number | undefined {
  const scale = text.replace(/['’()\s]/g, '').replace(/s$/, '');
  if (scale === '') return 0;
  return Object.hasOwn(moneyScales, scale)
    ? moneyScales[scale as keyof typeof moneyScales]
    : undefined;
}

/** What the words of a unit mean; `undefined` where they say nothing, or stand for several things. */
export function unitMeant(text: string): UnitMeant | undefined {
  const words = plainText(text)
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1');
  if (words === '' || open.test(words)) return undefined;
  if (/^(?:%|per ?cent|pct\b)/.test(words) && !/^percentile/.test(words)) return { is: 'percent' };
  if (count.test(words)) return { is: 'count' };
  const money = /^(?:£|gbp|pounds?(?: sterling)?)(.*)$/.exec(words);
  const power = money ? powerOf(money[1]!) : undefined;
  if (power !== undefined) return { is: 'money', power };
  const per = /\bper ([\d,]*\d)(k?)\b/.exec(words);
  if (per) return { is: 'per', of: per[1]!.replaceAll(',', '') + (per[2] ? '000' : '') };
  return { is: 'word', word: words };
}

const scaleWords: Readonly<Record<number, string>> = { 0: '£', 3: '£ thousand', 6: '£m', 9: '£bn' };

/** The unit of a definition for what a sheet says; `undefined` where it does not say what is counted. */
export function unitFor(text: string): string | undefined {
  const meant = unitMeant(text);
  switch (meant?.is) {
    case undefined:
    case 'count':
      return undefined;
    case 'percent':
      return '%';
    case 'money':
      return scaleWords[meant.power];
    case 'per':
      return plainText(text).replace(/^.*?(?=\bper [\d,]*\d)/i, '');
    case 'word': {
      const own = plainText(text);
      return /^[A-Z][a-z]/.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own;
    }
  }
}

const ones: Readonly<Record<string, string>> = {
  ...{ people: 'person', persons: 'person', children: 'child' },
  ...{
    seconds: 'second',
    minutes: 'minute',
    hours: 'hour',
    days: 'day',
    weeks: 'week',
    months: 'month',
    years: 'year',
  },
};

/** What one alone of a unit is called, where it is a common one: `working day` for `working days`. */
export function oneOf(unit: string): string | undefined {
  const [, before = '', last = ''] = /^(.*?)(\S+)$/.exec(unit) ?? [];
  const one = Object.hasOwn(ones, last) ? ones[last] : undefined;
  return one === undefined ? undefined : before + one;
}

/** The words of a unit without what makes one of many: `days` and `day` are one. */
const stems = (text: string) =>
  text.match(/[\p{L}\d]+/gu)?.map((word) => word.replace(/s$/, '')) ?? [];

/** Whether two units count other things, as far as both say what they count. */
export function contradict(one: string, other: string): boolean {
  const [first, second] = [unitMeant(one), unitMeant(other)];
  if (!first || !second) return false;
  const kinds = [first.is, second.is].toSorted().join();
  if (kinds === 'count,word') return false;
  if (first.is !== second.is) return true;
  if (first.is === 'money' && second.is === 'money') return first.power !== second.power;
  if (first.is === 'per' && second.is === 'per') return first.of !== second.of;
  if (first.is !== 'word' || second.is !== 'word') return false;
  const [a, b] = [new Set(stems(first.word)), new Set(stems(second.word))];
  const isWithin = (inner: Set<string>, outer: Set<string>) =>
    [...inner].every((stem) => outer.has(stem));
  return !isWithin(a, b) && !isWithin(b, a);
}

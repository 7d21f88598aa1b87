import { unitMeant } from './unit-word.ts';

/** In which power of ten a text says that figures are counted: of pounds, or of whatever it is. */
export interface ScaleSaid {
  readonly power: number;
  readonly isMoney: boolean;
}

const thousands = String.raw`[’'‘,]?000[’'‘]?s?|1,?000[’'‘]?s|thousands?|ths?\b|k`;
const millions = String.raw`millions?|mill?s?|mn|m`;
const billions = String.raw`billions?|bn`;
const scale = `(?:(${thousands})|(${millions})|(${billions}))`;

/** What is counted for each of so many is no scale: `per £000 of rent`, `per '000 people`. */
const notPer = String.raw`(?<!\bper\s?)`;
/** Where a scale ends: `£1,000,000` and `£more` have none. */
const end = String.raw`(?![\p{L}\d]|[.,]\d)`;

const patterns: readonly (readonly [RegExp, isMoney: boolean])[] = [
  // `£0.0m` stands over figures that are shown so.
  [
    new RegExp(
      String.raw`${notPer}(?:£|\bgbp)[’'‘]?s?\s?\(?(?:in\s)?(?:0(?:\.0+)?)?${scale}${end}`,
      'giu',
    ),
    true,
  ],
  [
    /\b(?:(thousands)|(millions)|(billions)) (?:of )?(?:£|pounds|gbp)|\bpounds,? (?:in )?(?:(thousands)|(millions)|(billions))\b/giu,
    true,
  ],
  [
    new RegExp(
      String.raw`(?<![\d£][\s.,’'‘]?|\bper\s?[’'‘]?)(?:([’'‘,]?000[’'‘]?s?|1,?000[’'‘]?s))${end}`,
      'giu',
    ),
    false,
  ],
  [
    /\bin (?:(thousands)|(millions)|(billions))\b|[([](?:(thousands?)|(millions?)|(billions?))[)\]]|^(?:(thousands)|(millions)|(billions))$/giu,
    false,
  ],
];

/** The power that the groups of a pattern mean: thousands, millions, billions, and again. */
const powerOf = (groups: readonly (string | undefined)[]): number =>
  3 * ((groups.findIndex((group) => group !== undefined) % 3) + 1);

/** The scales that a text says among other words, such as `Spend (£000)`, `All figures in thousands`. */
export function scalesSaid(text: string): readonly ScaleSaid[] {
  for (const [pattern, isMoney] of patterns) {
    const found = [...text.matchAll(pattern)].map(([, ...groups]) => powerOf(groups));
    if (found.length > 0) return [...new Set(found)].map((power) => ({ power, isMoney }));
  }
  return [];
}

/** Whether a text says that pounds are counted, and no scale: `Rent (£)`, `in pounds`. */
export const saysPounds = (text: string): boolean =>
  scalesSaid(text).length === 0 &&
  /^£$|[([]£[)\]]|\bin (?:£|pounds)(?![\p{L}\d])|\s£$/iu.test(text);

/** Whether a text says in what is counted, and nothing else: `£k`, `%`. */
export const isUnitAlone = (text: string): boolean =>
  /^[£%]$/.test(text) || (text.length < 20 && !/[1-9]/.test(text) && scalesSaid(text).length > 0);

/** A scale by a number format that has its letter behind the digits and divides nothing: `#,##0"k"`. */
export function scaleOfFormat(format: string | undefined): number | undefined {
  const [first = ''] = (format ?? '').split(';');
  const behind = /[0#?](?:\.[0#?]+)?(?:"([^"]*)"|\\(.))/.exec(first);
  const word = (behind?.[1] ?? behind?.[2] ?? '').trim().toLowerCase();
  const at = [/^(?:k|thousand|000s?)$/, /^(?:m|mn|million)$/, /^(?:bn|billion)$/].findIndex((one) =>
    one.test(word),
  );
  return at < 0 ? undefined : 3 * (at + 1);
}

/** The scale of a unit; `undefined` of one that has none, such as `%`, `per 1,000`. */
export function scaleOfUnit(unit: string): ScaleSaid | undefined {
  const meant = unitMeant(unit);
  if (meant?.is === 'percent' || meant?.is === 'per') return undefined;
  if (meant?.is === 'money') return { isMoney: true, power: meant.power };
  const [said] = scalesSaid(unit);
  const word = /\b(?:(thousand)|(million)|(billion))s?\b/i.exec(unit);
  const power = said?.power ?? (word ? powerOf(word.slice(1)) : 0);
  return { isMoney: said?.isMoney ?? false, power };
}

import type { IsChecked } from '../checked-cells.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { TableRead } from '../rows/table-read.ts';
import { isNumber, type Reading } from '../reading.ts';
import { addressOf, cellAt, type Sheet } from '../sheets/sheet.ts';
import {
  sayingTexts,
  type SayingText,
  type SayingTexts,
  type SheetAround,
} from './saying-texts.ts';
import type { UnitHeld } from '../unit-of-row.ts';
import { saysPounds, scaleOfFormat, scaleOfUnit, type ScaleSaid } from '../words/scale-said.ts';
import { leftOut } from './left-out.ts';

/** The first of some places that says a scale which can hold for a unit. */
function firstSaying(
  places: readonly SayingText[],
  canHold: (said: ScaleSaid) => boolean,
): SayingText | undefined {
  for (const one of places) {
    const said = one.said.filter(canHold);
    if (said.length > 0) return { ...one, said };
  }
  return undefined;
}

const pounds: readonly ScaleSaid[] = [{ power: 0, isMoney: true }];

/** Where it is said that a figure is counted in another scale than its unit; `undefined` where nothing says so. */
function otherScale(
  sheet: Sheet,
  { place, value, measure }: Reading,
  { nameOf: namesAt, over, around }: SayingTexts,
  unit: string | undefined,
): SayingText | undefined {
  const own = unit === undefined ? { power: 0, isMoney: true } : scaleOfUnit(unit);
  if (!own || value === '0') return undefined;
  const differs = (at: SayingText | undefined) =>
    at && at.said.every(({ power }) => power !== own.power || unit === undefined) ? at : undefined;
  const shown = scaleOfFormat(cellAt(sheet, place.row, place.column).format);
  if (shown !== undefined)
    return differs({ text: value, place, said: [{ power: shown, isMoney: own.isMoney }] });
  const name = namesAt(place.row);
  if (name && name.said.length > 0)
    return unit === undefined && !name.said[0]!.isMoney ? undefined : differs(name);
  if (name && own.isMoney && saysPounds(name.text)) return differs({ ...name, said: pounds });
  // What is over everything in pounds says nothing of days.
  const canHold = ({ isMoney }: ScaleSaid) => !isMoney || own.isMoney || unit === '';
  const heads = over(place.column);
  const at = firstSaying([...heads, ...around], canHold);
  if (at && unit === undefined && (isCounted.test(measure) || !at.said[0]!.isMoney))
    return undefined;
  if (at) return differs(at);
  const bare = own.isMoney ? heads.find(({ text }) => saysPounds(text)) : undefined;
  return bare && differs({ ...bare, said: pounds });
}

/** Measures whose ids say that no money is counted: a title over all does not tell their unit. */
const isCounted =
  /\b(?:numbers?|no|counts?|volume|rate|ratio|days?|hours?|weeks?|fte|headcount|visits?|visitors|calls?|percentage|percent|per|people|satisfaction)\b/i;

/** How a scale is called as a unit. */
const unitSaid = ({ power, isMoney }: ScaleSaid): string => {
  const money = { 0: '£', 3: '£ thousand', 6: '£m', 9: '£bn' }[power]!;
  return isMoney ? money : { 0: 'ones', 3: 'thousands', 6: 'millions', 9: 'billions' }[power]!;
};

/** What the figures of a table are held against. */
interface Around extends SheetAround {
  readonly unitHeld: UnitHeld;
  readonly isChecked: IsChecked;
}

/**
 * Keeps figures out that are counted in another scale than their unit has, by what stands beside, over or around them:
 * `£000` in a heading, a title or a name over a measure in `£`. What the mapping has under `checked` for the place
 * answers.
 */
export function withoutOtherScales(
  sheet: Sheet,
  table: TableMapping,
  read: TableRead,
  around: Around,
): TableRead {
  const { unitHeld, isChecked } = around;
  // Cells that show their number in thousands are judged by themselves.
  const numbers = read.readings.filter(
    (one) => isNumber(one) && !one.isPercent && one.scaled === undefined,
  );
  if (numbers.length === 0) return read;
  const places = sayingTexts(sheet, table, read, around);
  const found = numbers.flatMap((reading) => {
    const { unit } = unitHeld(reading.measure);
    const at = otherScale(sheet, reading, places, unit);
    return at && !isChecked(at.place, [at.text]) ? [{ reading, at, unit }] : [];
  });
  if (found.length === 0) return read;
  const told = Map.groupBy(found, ({ at, unit }) => `${addressOf(at.place)} ${unit}`);
  const doubts = [...told.values()].map((all): Doubt => {
    const [{ at, unit, reading }] = all as [(typeof all)[number]];
    const details = {
      typed: at.text,
      said: unitSaid(at.said[0]!),
      unit,
      measures: [...new Set(all.map((one) => one.reading.measure))],
      isKnown: unitHeld(reading.measure).isKnown,
    };
    return doubt('scale-differs', at.place, details, all.length);
  });
  const lost = new Set(found.map(({ reading }) => reading));
  return leftOut(read, lost, doubts);
}

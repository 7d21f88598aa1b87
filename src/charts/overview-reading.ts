import type { Language } from '../core/language/english.ts';
import type { OverviewChart } from './overview-model.ts';

/** How to read a picture of how things stand, in sentences: of what is drawn in it alone. */
export function sayHowToRead({ groups }: OverviewChart, { overview }: Language): readonly string[] {
  const words = overview.howToRead;
  const drawn = groups.flatMap(({ beside, rows, limit }) =>
    rows.flatMap(({ place }) => (place ? [{ beside, place, limit }] : [])),
  );
  const held = drawn.filter(({ beside }) => beside === 'target');
  const hasBoxes = held.some(({ place }) => place.allowance);
  const has = (is: boolean, sentence: string) => (is ? [sentence] : []);
  return [
    ...(drawn.length === 0
      ? []
      : [
          drawn.every(({ place }) => place.isTurned)
            ? words.turned
            : drawn.some(({ place }) => place.isTurned)
              ? words.turnedOrMore
              : words.more,
        ]),
    ...has(hasBoxes, words.box),
    ...has(
      held.some(({ place }) => place.isScaled && !place.allowance && !place.range),
      hasBoxes ? words.noBox : words.tenth,
    ),
    ...has(
      drawn.some(({ place }) => place.range),
      words.range,
    ),
    ...has(
      drawn.some(({ beside, place }) => place.isScaled && beside !== 'target'),
      words.earlier,
    ),
    ...has(
      drawn.some(({ place }) => !place.isScaled && place.at !== 0),
      words.unscaled,
    ),
    ...has(
      drawn.some(({ place, limit }) => place.isScaled && Math.abs(place.at) > limit),
      words.beyond,
    ),
    ...has(
      groups.some(({ rows }) => rows.some(({ course }) => course)),
      words.course,
    ),
  ];
}

import { describe, expect, test } from 'vitest';
import { placeLabels, type Blot, type Spot } from './place-labels.ts';

const room = { top: 1, bottom: 12, left: 10 };
const spot = (x: number, y: number, isValley = false): Spot => ({ x, y, text: '1,807', isValley });
const place = (...spots: readonly Spot[]) =>
  placeLabels(spots, room).map(
    ({ spot: { x, y }, y: foot, anchor }) => `${x} ${foot < y ? 'over' : 'under'} ${anchor}`,
  );

test.each([
  { that: 'over its point', spots: [spot(50, 6)], at: ['50 over middle'] },
  {
    that: 'under it, where the line goes up from it',
    spots: [spot(50, 6, true)],
    at: ['50 under middle'],
  },
  { that: 'under it at the top', spots: [spot(50, 1)], at: ['50 under middle'] },
  { that: 'over it at the bottom', spots: [spot(50, 12, true)], at: ['50 over middle'] },
  { that: 'inside the left side', spots: [spot(10, 6)], at: ['10 over start'] },
  { that: 'inside the right side', spots: [spot(98, 6)], at: ['98 over end'] },
  {
    that: 'on the other side of its point, where another stands',
    spots: [spot(50, 6), spot(51, 6)],
    at: ['50 over middle', '51 under middle'],
  },
  {
    that: 'nowhere, where two others stand',
    spots: [spot(50, 6), spot(51, 6), spot(52, 6)],
    at: ['50 over middle', '51 under middle'],
  },
  {
    that: 'beside each other, where there is room',
    spots: [spot(30, 6), spot(60, 6)],
    at: ['30 over middle', '60 over middle'],
  },
])('the words of a point stand $that (C-16)', ({ spots, at }) => {
  expect(place(...spots)).toEqual(at);
});

test.each([
  { says: 'over a line that falls away', y: [8, 5, 8], at: '50 over by 0.75' },
  {
    says: 'further off, where a line runs close over the point',
    y: [-3, 5, -3],
    at: '50 under by 1.4',
  },
  { says: 'nowhere, between two lines', y: [5, 5, 5], others: [1, 2, 3, 4, 6, 7, 8, 9], at: '' },
])('words never lie on a line: $says', ({ y, others = [], at }) => {
  const own = [20, 50, 80].map((x, index) => ({ x, y: y[index]! }));
  const level = others.map((one) => [
    { x: 20, y: one },
    { x: 80, y: one },
  ]);
  const spot = { x: 50, y: 5, text: '50', isValley: false };
  const placed = placeLabels([spot], { top: 0, bottom: 12, left: 10, lines: [own, ...level] });
  const said = placed.map((one) => {
    const by = Math.round((one.y - 5) * 100) / 100;
    return `${one.spot.text} ${by < 0 ? 'over' : 'under'} by ${Math.abs(by)}`;
  });
  expect(said.join()).toBe(at);
});

describe('the latest figure', () => {
  const wall = (heights: readonly number[]) =>
    heights.map((y) => [
      { x: 0, y },
      { x: 100, y },
    ]);
  const spot = { x: 50, y: 5, text: '50', isValley: false };
  const footOf = (lines: readonly number[], isNeeded?: true) =>
    placeLabels([{ ...spot, isNeeded }], { top: 0, bottom: 12, left: 10, lines: wall(lines) })[0]
      ?.y;

  test('is placed further off, where lines run on both sides of it', () => {
    const near = [2, 3, 4, 5, 6, 7, 8];
    expect(footOf(near)).toBeUndefined();
    expect(footOf(near, true)).toBe(1.75);
  });

  test('is left to the note under the picture, where lines run everywhere', () => {
    expect(footOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], true)).toBeUndefined();
  });
});

test('a date stands beside its figure where the field has room for both', () => {
  const room = { top: 0, bottom: 12, left: 10, lines: [] };
  const dated = { x: 50, y: 5, text: '50', isValley: false, more: ' September 2016' };
  const moreAt = (x: number) => placeLabels([{ ...dated, x }], room)[0]!.more;
  expect([50, 98].map(moreAt)).toEqual([' September 2016', ' September 2016']);
  expect(placeLabels([{ ...dated, x: 40 }], { ...room, left: 39 })[0]!.more).toBe(
    ' September 2016',
  );
  const long = { ...dated, more: ' the first quarter of 2016/17, revised' };
  expect(placeLabels([long], room)[0]!.more).toBe('');
});

describe('words and marks', () => {
  const field = { top: 0, bottom: 12, left: 0, lines: [] };
  const spot = { x: 50, y: 6, text: '1,807', isValley: false };
  const footWith = (...blots: readonly Blot[]) =>
    placeLabels([spot], { ...field, blots: [{ x: 50, y: 6, reach: 0.35 }, ...blots] })[0]?.y;
  test.each([
    { that: 'over their own mark', blots: [], at: 5.25 },
    {
      that: 'under it, where a mark is over it',
      blots: [{ x: 50, y: 5, reach: 0.35 }],
      at: 7.4,
    },
    {
      that: 'under it, where the mark of another point would be nearer',
      blots: [{ x: 56, y: 5, reach: 0.1 }],
      at: 7.4,
    },
    {
      that: 'over it, where another is as far',
      blots: [{ x: 52, y: 6, reach: 0.35 }],
      at: 5.25,
    },
    {
      that: 'nowhere between two',
      blots: [5, 7].map((y) => ({ x: 50, y, reach: 0.35 })),
      at: undefined,
    },
  ])('words stand $that (C-16)', ({ blots, at }) => {
    expect(footWith(...blots)).toBe(at);
  });

  test('words about a level line stand further along it, where a mark is at its end', () => {
    const limit = { ...spot, x: 98, along: [75, 50], text: 'upper limit 8.8%' };
    const blots = [95, 60].map((x) => ({ x, y: 5, reach: 0.5 }));
    const under = [
      { x: 0, y: 7 },
      { x: 100, y: 7 },
    ];
    const placed = placeLabels([limit], { ...field, blots, lines: [under] });
    expect(placed).toEqual([]);
    const [found] = placeLabels([limit], { ...field, blots: blots.slice(0, 1), lines: [under] });
    expect(found!.x).toBe(50);
  });
});

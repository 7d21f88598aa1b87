import { expect, test } from 'vitest';
import { placeLabels, type Spot } from './place-labels.ts';

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

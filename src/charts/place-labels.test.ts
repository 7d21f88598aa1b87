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

test('the latest figure is placed in any case, and a date beside its figure', () => {
  const wall = [3, 4, 5, 6, 7].map((y) => [
    { x: 0, y },
    { x: 100, y },
  ]);
  const room = { top: 0, bottom: 12, left: 10, lines: wall };
  const spot = { x: 50, y: 5, text: '50', isValley: false };
  expect(placeLabels([{ ...spot, isNeeded: true }], room)).toHaveLength(1);
  const dated = { ...spot, more: ' September 2016' };
  expect(placeLabels([dated], { ...room, lines: [] })[0]!.spot.more).toBe(' September 2016');
  expect(placeLabels([{ ...dated, x: 98 }], { ...room, lines: [] })[0]!.spot.more).toBe(
    ' September 2016',
  );
});

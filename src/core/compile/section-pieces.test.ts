import { describe, expect, test } from 'vitest';
import { english } from '../language/english.ts';
import type { Entry } from '../registers/register.ts';
import { piecesOf } from './section-pieces.ts';

interface Model {
  readonly entries: readonly Entry[];
}

const entry = (id: string, month: number | undefined, length = 400) =>
  ({
    ...{ id, register: 'events', title: `Event ${id}`, values: { event: 'x'.repeat(length) } },
    date: month === undefined ? undefined : dated(month),
  }) as unknown as Entry;

const dated = (month: number) => {
  const day = (at: number) => `2016-${String(month).padStart(2, '0')}-${at}`;
  return { first: day(10), last: day(10), text: `month ${month}` };
};

const pieces = {
  unitsOf: ({ entries }: Model) => entries.map((one) => [one]),
  keep: ({ entries }: Model, kept: ReadonlySet<Entry>) => ({
    entries: entries.filter((one) => kept.has(one)),
  }),
};
const element = { pieces } as unknown as Parameters<typeof piecesOf>[1];
const piecesFor = (entries: readonly Entry[], of = element) =>
  piecesOf({ name: '2016', title: '2016', entries, model: { entries } }, of, english);
const idsIn = (model: unknown) => (model as Model).entries.map(({ id }) => id);

const months = Array.from({ length: 40 }, (_, at) => entry(`e${at}`, 1 + Math.floor(at / 4)));

describe('a group that is too long for one page', () => {
  test('is cut into pieces that follow each other and hold all of it once', () => {
    const found = piecesFor(months);
    expect(found.length).toBeGreaterThan(2);
    expect(found.flatMap(({ model }) => idsIn(model))).toEqual(months.map(({ id }) => id));
  });

  test('has the newest open where it is in order of time', () => {
    const found = piecesFor(months);
    expect(found.map(({ isOpen }) => isOpen)).toEqual(
      found.map((_, at) => at === found.length - 1),
    );
  });

  test.each([
    ['the newest comes first', months.toReversed()],
    ['one has no date', [entry('none', undefined), ...months]],
  ])('has the first open where %s', (_, entries) => {
    expect(
      piecesFor(entries)
        .map(({ isOpen }) => isOpen)
        .indexOf(true),
    ).toBe(0);
  });

  test('says of each piece what is in it', () => {
    expect(piecesFor(months)[0]!.says).toMatch(/^\d+ events, from January to \w+ 2016$/);
  });

  test('says of pieces that do not follow each other in time which entry is the first', () => {
    const mixed = [...months.slice(20), ...months.slice(0, 20)];
    expect(piecesFor(mixed)[0]!.says).toMatch(/^\d+ events, the first of them: Event e20$/);
  });

  test('counts what is told under entries for its length, and not among them', () => {
    const short = months.slice(0, 8);
    const told = {
      ...pieces,
      unitsOf: ({ entries }: Model) => entries.map((one) => [one, entry('news', 1, 900)]),
    };
    expect(piecesFor(short)).toEqual([]);
    const found = piecesFor(short, { pieces: told } as unknown as typeof element);
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ says }) => Number.parseInt(says)).reduce((a, b) => a + b)).toBe(8);
    const withFacts = { pieces: { ...pieces, facts: 60 } } as unknown as typeof element;
    expect(piecesFor(short, withFacts).length).toBeGreaterThan(1);
  });

  test('keeps together what is told under one entry', () => {
    const together = { ...pieces, unitsOf: ({ entries }: Model) => [entries] };
    expect(piecesFor(months, { pieces: together } as unknown as typeof element)).toEqual([]);
  });
});

test('a group that fits, and an element that cannot be cut, have no pieces', () => {
  expect(piecesFor(months.slice(0, 4))).toEqual([]);
  expect(piecesFor(months, {} as typeof element)).toEqual([]);
});

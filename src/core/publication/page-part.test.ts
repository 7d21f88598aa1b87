import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { told } from '../../../tests/told.ts';
import { addressesOf } from './addresses-of.ts';
import { filesOfPages } from './files-of-pages.ts';
import { anchorsOnPart, partsOnPage, standsAt } from '../compile/page-part.ts';

const paper = '2016-06-14-library-report';

/** The small council with so many events in each of some years. */
function compileEvents(years: Readonly<Record<string, number>>) {
  const rows = Object.entries(years).flatMap(([year, count]) =>
    Array.from(
      { length: count },
      (_, at) => `e${year}-${at},${year},The roof leaks again.,${paper},p1`,
    ),
  );
  const { value, diagnostics } = compileWith({
    'data/events.csv': `id,date,event,edition,locator\n${rows.join('\n')}\n`,
  });
  expect(told(diagnostics)).toEqual([]);
  return value!;
}

const timelineOf = (years: Readonly<Record<string, number>>) =>
  compileEvents(years).pages.find(({ id }) => id === 'timeline')!;

describe('a register has pages for its groups where it passes ten screens', () => {
  test.each([
    { holds: 'few events', years: { 2014: 2, 2015: 2 }, parts: [] },
    { holds: 'as many as ten screens hold', years: { 2014: 20, 2015: 22 }, parts: [] },
    { holds: 'one more', years: { 2014: 20, 2015: 23 }, parts: ['2014', '2015'] },
    { holds: 'many events of one year', years: { 2014: 60 }, parts: [] },
  ])('$holds', ({ years, parts }) => {
    expect(partsOnPage(timelineOf(years)).map(({ part }) => part.name)).toEqual(parts);
  });
});

describe('of a long timeline', () => {
  const publication = compileEvents({ 2014: 40, 2015: 41 });
  const [first, second] = partsOnPage(publication.pages.find(({ id }) => id === 'timeline')!);

  test('each group says what it holds, and has its entries and no others', () => {
    expect(first!.part.says).toBe('40 events, 2014');
    expect(second!.part.says).toBe('41 events, 2015');
    expect(anchorsOnPart(first!)).toHaveLength(40);
    expect(anchorsOnPart(first!)[0]).toBe('e2014-0');
    expect(second!.part.model).toMatchObject({ years: [{ year: '2015' }] });
  });

  test('every old address is still one, and so is the new one beside it', () => {
    const addresses = addressesOf(publication);
    for (const page of ['/timeline/', '/timeline/2015/'])
      expect(addresses.get(page)).toContain('e2015-40');
    expect(addresses.get('/timeline/2014/')).not.toContain('e2015-40');
  });

  test('a link to an entry leads to where it stands in full', () => {
    const places = standsAt(publication);
    expect(places.get('/timeline/#e2015-40')).toBe('/timeline/2015/#e2015-40');
    expect(places.get('/timeline/')).toBeUndefined();
    expect(places.size).toBe(81);
  });

  test('the pages of its groups are made of the file that the whole is made of', () => {
    expect(filesOfPages(publication).get('/timeline/2015/')).toBe('data/events.csv');
  });
});

test('an entry of a short register stands where it always stood', () => {
  expect(standsAt(compileEvents({ 2014: 2, 2015: 2 })).size).toBe(0);
});

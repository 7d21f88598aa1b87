import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../../src/core/language/english.ts';
import { engineVersion } from '../../src/core/search/engine-options.ts';
import { find } from '../../src/core/search/find.ts';
import { queryWords, readQuery, wantedIn } from '../../src/core/search/read-query.ts';
import { searchRecords } from '../../src/core/search/records-of.ts';
import { loadPublication } from '../../src/site/load.ts';
import { indexedOf, makeIndex } from '../../src/site/search-index.ts';
import {
  blindQuestions,
  openIndex,
  plainQuestions,
  questions,
  spokenQuestions,
  type OpenIndex,
} from './open-index.ts';

const project = join(import.meta.dirname, '..', '..');

const sites = [
  { name: 'archive', root: project, least: 39, of: 40, blind: 19, spoken: 16, plain: 37, held: 12 },
  {
    name: 'health-board',
    root: join(project, 'examples', 'health-board'),
    least: 10,
    of: 10,
    blind: 19,
    spoken: 9,
    plain: 29,
    held: 11,
  },
];

describe.each(sites)('what residents ask of $name', ({ name, root, least, of, ...floors }) => {
  const publication = loadPublication(root).value!;
  const asked = questions.filter((one) => one.publication === name);
  const others = blindQuestions.filter((one) => one.publication === name);
  const { blind, spoken } = floors;
  const aloud = spokenQuestions.filter((one) => one.publication === name);
  const plainly = plainQuestions.filter((one) => one.publication === name);
  let opened: OpenIndex;
  beforeAll(async () => {
    opened = await openIndex(publication);
  }, 120_000);
  afterAll(() => opened.close());

  const ask = (question: string, narrowed = {}) =>
    find(
      opened.index,
      readQuery(question, queryWords(english)),
      narrowed,
      wantedIn(question, queryWords(english)),
    );

  /** The questions whose first result is none of those that answer them. */
  async function missedOf(those: typeof questions): Promise<readonly string[]> {
    const missed: string[] = [];
    for (const { question, addresses } of those) {
      const { first } = await ask(question);
      if (!addresses.includes(first[0]?.url ?? '')) missed.push(`${question}: ${first[0]?.url}`);
    }
    return missed;
  }

  test(`finds the right thing first for ${least} of ${of} questions`, async () => {
    expect(asked).toHaveLength(of);
    const missed = await missedOf(asked);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(of - least);
  }, 60_000);

  test(`finds the right thing first for ${blind} of 20 questions of somebody else`, async () => {
    expect(others).toHaveLength(20);
    const missed = await missedOf(others);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(20 - blind);
  }, 60_000);

  test(`finds the right thing first for ${spoken} questions as they are spoken`, async () => {
    const missed = await missedOf(aloud);
    expect(aloud.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(spoken);
  }, 60_000);

  test.each([
    { set: 'in plain speech', isHeld: false, floor: floors.plain },
    { set: 'in plain speech that nothing was made to fit', isHeld: true, floor: floors.held },
  ])('finds the right thing first for $floor questions $set', async ({ isHeld, floor }) => {
    const those = plainly.filter((one) => one.isHeld === isHeld);
    const missed = await missedOf(those);
    const told = isHeld ? '' : missed.join('\n');
    expect(those.length - missed.length, told).toBeGreaterThanOrEqual(floor);
  });

  test('every address that is to come first is on the site', () => {
    const known = new Set(searchRecords(publication).map(({ address }) => address));
    const unknown = [...asked, ...others, ...aloud, ...plainly].flatMap(({ addresses }) =>
      addresses.filter((address) => !known.has(address)),
    );
    expect(unknown).toEqual([]);
  });

  test('the name of its folder tells the version that made it', () => {
    const entry = opened.files.find(({ path }) => path === 'pagefind-entry.json')!;
    expect(JSON.parse(Buffer.from(entry.content).toString())).toMatchObject({
      version: engineVersion,
    });
  });

  test('two indexes of the same publication have the same bytes', async () => {
    const again = await makeIndex(indexedOf(publication));
    expect(again.map(({ path }) => path)).toEqual(opened.files.map(({ path }) => path));
    const other = again.filter(
      ({ content }, at) => !Buffer.from(content).equals(Buffer.from(opened.files[at]!.content)),
    );
    expect(other.map(({ path }) => path)).toEqual([]);
  }, 120_000);

  if (name === 'archive') {
    test('a figure of a month comes first, with its target, its rating and where it stands', async () => {
      const { first, isWhole } = await ask('children in care april 2016');
      expect(isWhole).toBe(true);
      expect(first[0]).toMatchObject({
        url: '/indicators/children-in-care/#figure-2016-04',
        title: 'Children in care, April 2016',
        meta: {
          figure: '1,807 children',
          at: 'in April 2016',
          target: 'Target: 1,750 children by March 2017',
          rating: 'Not rated: target not due until March 2017',
        },
      });
    });

    test.each([
      { by: 'kind', narrowed: { kind: 'events' }, all: /^\/timeline\/#/ },
      { by: 'kind', narrowed: { kind: 'decisions' }, all: /^\/decisions\/#/ },
      { by: 'year and kind', narrowed: { kind: 'report', year: '2016' }, all: /^\/reports\/2016-/ },
      { by: 'body and kind', narrowed: { kind: 'meeting', body: 'cabinet' }, all: /-cabinet\/$/ },
    ])('a search is narrowed by $by: $narrowed', async ({ narrowed, all }) => {
      const { first } = await ask('children', narrowed);
      expect(first.length).toBeGreaterThan(0);
      expect(first.filter(({ url }) => !all.test(url))).toEqual([]);
    });

    test('what has only some of the words is given as such, and what has none is not', async () => {
      const some = await ask('children in care zebras');
      expect(some.isWhole).toBe(false);
      expect(some.first[0]?.url).toBe('/indicators/children-in-care/');
      for (const word of ['xylophone', 'blancmange', 'zzyzx']) {
        const none = await ask(word);
        expect([word, none.isWhole, none.first.length, none.rest.length]).toEqual([
          word,
          false,
          0,
          0,
        ]);
      }
    });
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entriesOf } from '../src/core/registers/entries.ts';
import { coverage } from '../src/core/registers/kinds/coverage.ts';
import { ratingOf } from '../src/core/indicators/comparing/rating.ts';
import { loadPublication } from '../src/site/load.ts';

const { value: publication } = loadPublication(process.cwd());

/** The words by which the figures of a paper and period are rated, with how many of each. */
function countRatings(edition: string, period: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const indicator of publication!.indicators.values()) {
    const own = indicator.observations.find(
      (one) =>
        one.edition === edition &&
        one.period.text === period &&
        !one.comparator &&
        one.dimensions.size === 0,
    );
    const rating = own && ratingOf(own, indicator, publication!.settings.schemes ?? {});
    if (!rating) continue;
    const word =
      rating.is === 'rated'
        ? rating.result
        : rating.is === 'published'
          ? rating.printed
          : rating.why;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

test('the rule of 2020 gives the paper’s own count: 8 on or better than target, none off it', () => {
  const counts = countRatings('2020-12-09-trust-kpi-report', '2020-10');
  expect(counts).toMatchObject({
    met: 8,
    'within-tolerance': 6,
    'part-of-year': 1,
  });
  expect(counts).not.toHaveProperty('missed');
  expect(counts).not.toHaveProperty('no-figure');
});

test('the colours of 2016 are those that were printed', () => {
  const edition = '2016-06-14-city-council-report';
  expect(countRatings(edition, '2016-04')).toMatchObject({ GREEN: 5, AMBER: 1 });
  expect(countRatings(edition, '2015-05')).toMatchObject({ AMBER: 5 });
});

test('every row of the coverage is signed by a second reader, or stands among those that await one', () => {
  const [, signed = '', awaiting = ''] =
    /\nSigned:\n(.*?)\nAwaiting a second reader:\n(.*?)\n## /s.exec(
      readFileSync('docs/verification.md', 'utf8'),
    ) ?? [];
  const listed = [signed, awaiting].flatMap((list) => list.match(/(?<=`)[^`\s]+(?=`)/g) ?? []);
  const rows = entriesOf(publication!, coverage).map(({ id }) => id);
  expect(listed.toSorted()).toEqual(rows.toSorted());
});

test('whatever is told as not available says why', () => {
  const { indicators, tables, entries } = publication!;
  const isLost = (value: unknown) => JSON.stringify(value)?.includes('"unavailable"') ?? false;
  const rows = [
    ...[...indicators.values()].flatMap(({ id, observations }) =>
      observations.map(({ figure, note }) => ({ name: id, value: figure, note })),
    ),
    ...[...tables.values()].flatMap(({ id, rows }) =>
      rows.map(({ cells, note }) => ({ name: id, value: [...cells.values()], note })),
    ),
    ...[...entries.values()]
      .flat()
      .map(({ id, values, note }) => ({ name: id, value: values, note })),
  ].filter(({ value }) => isLost(value));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ note }) => note === undefined).map(({ name }) => name)).toEqual([]);
});

test('officers below senior posts stand by their role, on every page and in every table', () => {
  const named =
    /[A-Z][A-Za-z’'-]+ [A-Z][A-Za-z’'-]+, (?:its )?(?:Acting |Interim )?(?:Assistant Director|Head of|Joint Head|Chief Social Worker|Business Manager|Manager|Officer)/g;
  const found = ['content', 'data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(md|csv|yml)$/.test(path))
      .flatMap((path) => readFileSync(`${folder}/${path}`, 'utf8').match(named) ?? []),
  );
  expect(found).toEqual([]);
});

import { expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../tests/small-council.ts';
import { revisionsFile, toldSince, withReasons } from '../../../tests/told-since.ts';

const settings = 'content/publication.yml';
const table = 'data/indicators/library-visits.csv';

/** A council beside two others, with two branches that have codes. */
const withNames = (comparators: readonly string[], branches: readonly string[]): Files => ({
  ...smallCouncil,
  'content/reports/2016-06-14-library-report.md': undefined,
  'content/indicators/library-visits.md': `---
title: Visits to libraries
unit: visits
unitOne: visit
goodWhen: higher
basis: month
---

Every time someone comes through a door.
`,
  [table]: `period,comparator,branch,value
2015-04,,,4610
2015-04,highland,,5105
2015-04,tayside,,2210
2015-04,,b1,2400
2015-04,,b2,2210
`,
  [settings]: `${smallCouncil[settings].replace(/comparators:\n( .*\n)+/, '')}comparators:
  highland: ${comparators[0]}
  tayside: ${comparators[1]}
dimensions:
  branch:
    title: Branch
    values:
      b1: ${branches[0]}
      b2: ${branches[1]}
`,
});

const councils = ['Highland council', 'Tayside council'] as const;
const branches = ['Abbey', 'Bourne'] as const;
const good = withNames(councils, branches);
const definition = 'content/indicators/library-visits.md';

const asked = [
  {
    way: 'two comparators that exchange their names',
    files: withNames(councils.toReversed(), branches),
    says: '`highland` is now called Tayside council (was Highland council). No reason is given yet.',
    asks: [`${settings}:1 silent/definition`, `${settings}:1 silent/definition`],
    row: '2020-01-31,definition,comparators/highland,,,,,',
  },
  {
    way: 'a comparator that is called as another was',
    files: withNames(['tayside  Council', 'The council of Tayside'], branches),
    says: '`highland` is now called tayside  Council (was Highland council). No reason',
    asks: [`${settings}:1 silent/definition`],
    row: '2020-01-31,definition,comparators/highland,,,,,',
  },
  {
    way: 'two parts that exchange their names',
    files: withNames(councils, branches.toReversed()),
    says: '`b1` is now called Bourne (was Abbey). No reason is given yet.',
    asks: [`${settings}:1 silent/definition`],
    row: '2020-01-31,definition,dimensions/branch,,,,,',
  },
  {
    way: 'a comparator that is called as something else',
    files: withNames(['Highland council', 'Fife council'], branches),
    says: '`tayside` is now called Fife council (was Tayside council). No reason is given yet.',
    asks: [`${settings}:1 silent/definition`],
    row: '2020-01-31,definition,comparators/tayside,,,,,',
  },
  {
    way: 'a part that is called as something else',
    files: withNames(councils, ['Castle', 'Bourne']),
    says: '`b1` is now called Castle (was Abbey). No reason is given yet.',
    asks: [`${settings}:1 silent/definition`],
    row: '2020-01-31,definition,dimensions/branch,,,,,',
  },
];

test.each(asked)('$way are told, and a reason is asked for', ({ files, says, asks, row }) => {
  const told = toldSince(files, good);
  expect(told.says.join('\n')).toContain(says);
  expect(told.asks).toEqual(asks);
  expect(told.rows).toContain(row);
  const mended = toldSince(withReasons(files, good, 'They had been mixed up.'), good);
  expect(mended.asks).toEqual([]);
  expect(mended.says.join('\n')).toContain('Reason: They had been mixed up.');
});

test.each([
  {
    way: 'a better spelling',
    files: withNames(['The Highland Council', 'Tayside council'], ['Abbey library', 'Bourne']),
    count: 2,
  },
  {
    way: 'a code that has no name any more',
    files: { ...good, [settings]: good[settings]!.replace('      b1: Abbey\n', '') },
    count: 1,
  },
  { way: 'nothing', files: withNames(councils, branches), count: 0 },
])('$way of names is told without asking', ({ files, count }) => {
  const { says, asks } = toldSince(files, good);
  expect(asks).toEqual([]);
  expect(says).toHaveLength(count);
  expect(says.join('\n')).not.toContain('reason');
});

test('one row tells of the titles of a dimension, however many measures have it', () => {
  const twice = (names: Files): Files => ({
    ...names,
    'content/indicators/loans.md': names[definition]!.replace('Visits to', 'Loans of'),
    'data/indicators/loans.csv': names[table]!.replaceAll(/\d+$/gm, '77'),
  });
  const [from, files] = [good, withNames(councils, branches.toReversed())].map(twice);
  const { asks, rows, says } = toldSince(files!, from!);
  expect(says).toHaveLength(4);
  expect(asks).toEqual([`${settings}:1 silent/definition`]);
  expect(rows).toEqual(['2020-01-31,definition,dimensions/branch,,,,,']);
  expect(toldSince(withReasons(files!, from!, 'Mixed up.'), from!).asks).toEqual([]);
});

test.each(['comparators/wales', 'comparators/highland', 'dimensions/ward', 'dimensions/branch'])(
  'a row about %s is held against the settings',
  (id) => {
    const head = 'day,kind,measure,period,part,was,now,reason';
    const files = {
      ...good,
      [revisionsFile]: `${head}\n2019-12-01,definition,${id},,,,,Mixed up.\n`,
    };
    const compile = () => toldSince(files, good);
    if (id.endsWith('wales') || id.endsWith('ward')) expect(compile).toThrow(/reference/);
    else expect(compile().asks).toEqual([]);
  },
);

import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../tests/small-council.ts';
import { compiledWell, toldSince, withReasons } from '../../../tests/told-since.ts';
import { elements } from '../../elements/registry.ts';
import { changesBetween } from './changes-between.ts';
import { sayUntold } from './print-changes.ts';
import { recordOf } from './record-of.ts';
import { english } from '../language/english.ts';

const table = 'data/indicators/library-visits.csv';
const definition = 'content/indicators/library-visits.md';
const revisions = 'data/revisions.csv';

/** A publisher with a target, a comparator and two branches, on its own figures. */
const good = {
  'content/reports/2016-06-14-library-report.md': undefined,
  [definition]: `---
title: Visits to libraries
unit: visits
unitOne: visit
goodWhen: higher
basis: month
targets:
  - value: 4500
    from: 2015-01
---

Every time someone comes through a door.
`,
  [table]: `period,comparator,branch,value
2015-03,,,4700
2015-04,,,4610
2015-04,england,,5105
2015-04,,Abbey,2400
2015-04,,Bourne,2210
2016-04,,,4930
`,
} as const;

const toldOf = (files: Files, from: Files = good) => toldSince(files, from);

const withTable = (from: string, to: string) => ({
  ...good,
  [table]: good[table].replace(from, to),
});
const withDefinition = (from: string, to: string) => ({
  ...good,
  [definition]: good[definition].replace(from, to),
});

/** The files of the measure under another name. */
const renamed = (files: Files): Files => ({
  ...good,
  [table]: undefined,
  [definition]: undefined,
  'data/indicators/visits.csv': files[table] ?? good[table],
  'content/indicators/visits.md': files[definition] ?? good[definition],
});

/** Figures with all that may stand beside them. */
const withCounts = {
  ...good,
  [definition]: good[definition].replace('basis: month', 'basis: month\nparts: none'),
  [table]: `period,comparator,value,qualifier,numerator,denominator,rating,trend
2015-03,,4700,over,,,AMBER,FLAT
2015-04,,4610,,300,4610,,
unstated,england,5200,,,,,
`,
};

const report = 'content/reports/2016-06-14-library-report.md';

/** A later count that a paper prints and that is joined to none. */
const withUnjoined = (value: string): Files => ({
  ...good,
  [report]: smallCouncil[report].replace(/## Visits[\s\S]*/, ''),
  [definition]: good[definition].replace(
    'targets:',
    `unjoined:
  - value: ${value}
    period: 2015-05
    edition: 2016-06-14-library-report
    locator: p3
    reason: It is told twice.
targets:`,
  ),
});

const silentWays: readonly {
  way: string;
  from?: Files;
  files: Files;
  says: string;
  asks: string;
}[] = [
  {
    way: 'a value',
    files: withTable('2016-04,,,4930', '2016-04,,,4865'),
    says: 'April 2016: 4,930 visits is now 4,865 visits; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:7 silent/figure`,
  },
  {
    way: 'a period',
    files: withTable('2016-04,,,4930', '2016-05,,,4930'),
    says: 'April 2016: 4,930 visits was told of April 2016, and is told of May 2016; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:7 silent/gone`,
  },
  {
    way: 'a part',
    files: withTable('Abbey', 'Castle'),
    says: 'Abbey, April 2015: 2,400 visits was told of Abbey, and is told of Castle; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:5 silent/gone`,
  },
  {
    way: 'the basis of a row',
    files: {
      ...good,
      [table]: good[table]
        .replaceAll('\n', ',\n')
        .replace('branch,value,', 'branch,value,basis')
        .replace('2016-04,,,4930,', '2016-04,,,4930,rolling-12m'),
    },
    says: 'April 2016: 4,930 visits was told as “in the month”, and is told as “rolling 12 months”; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:7 silent/gone`,
  },
  {
    way: 'a row that is gone',
    files: withTable('2016-04,,,4930\n', ''),
    says: 'April 2016: 4,930 visits is gone; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:1 silent/gone`,
  },
  {
    way: 'a figure in a file with another name',
    files: renamed({ [table]: good[table].replace('4930', '4865') }),
    says: 'April 2016: 4,930 visits is now 4,865 visits; shown on: the page of the measure. No reason is given yet.',
    asks: 'data/indicators/visits.csv:7 silent/figure',
  },
  {
    way: 'where figures come from',
    files: withDefinition('basis: month', 'basis: month\nsource: The slips of the counters'),
    says: 'source: nothing is now “The slips of the counters”. No reason is given yet.',
    asks: `${definition}:1 silent/definition`,
  },
  {
    way: 'from where on the usual movement is worked out',
    files: withDefinition(
      'basis: month',
      'basis: month\nmovement:\n  rebases:\n    - at: 2016-04\n      reason: A branch opened.',
    ),
    says: 'how usual movement is worked out: nothing is now “rebases: at: 2016-04, reason: A branch opened.”. No reason is given yet.',
    asks: `${definition}:1 silent/definition`,
  },
  {
    way: 'a title',
    files: withDefinition('title: Visits to libraries', 'title: Loans of libraries'),
    says: 'title: “Visits to libraries” is now “Loans of libraries”. No reason is given yet.',
    asks: `${definition}:1 silent/definition`,
  },
  {
    way: 'a definition',
    files: withDefinition('Every time someone comes', 'Everyone who comes'),
    says: 'what it counts, in words: “Every time someone comes through a door.” is now “Everyone who comes through a door.”. No reason is given yet.',
    asks: `${definition}:1 silent/definition`,
  },
  {
    way: 'a target',
    files: withDefinition('value: 4500', 'value: 4000'),
    says: 'target: 4500, from 2015-01 is now 4000, from 2015-01. No reason is given yet.',
    asks: `${definition}:1 silent/target`,
  },
  {
    way: 'a unit',
    files: withDefinition('unit: visits\nunitOne: visit', 'unit: loans\nunitOne: loan'),
    says: 'unit: “visits” is now “loans”. No reason is given yet.',
    asks: `${definition}:1 silent/definition`,
  },
  {
    way: 'whose figure it is',
    files: { ...withTable('england', 'wales'), 'content/publication.yml': undefined },
    says: 'England, April 2015: 5,105 visits was told of England, and is told of Wales; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:4 silent/gone`,
  },
  {
    way: 'what a share was worked out from',
    from: withCounts,
    files: { ...withCounts, [table]: withCounts[table].replace('300,4610', '301,4610') },
    says: 'April 2015: numerator: 300 is now 301; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:3 silent/beside`,
  },
  {
    way: 'how near a figure is',
    from: withCounts,
    files: { ...withCounts, [table]: withCounts[table].replace('over,', 'under,') },
    says: 'March 2015: over 4,700 visits is now under 4,700 visits; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:2 silent/figure`,
  },
  {
    way: 'a published rating',
    from: withCounts,
    files: { ...withCounts, [table]: withCounts[table].replace('AMBER,FLAT', 'GREEN,FLAT') },
    says: 'its rating goes from AMBER to GREEN',
    asks: `${table}:2 silent/beside`,
  },
  {
    way: 'another’s figure without a period',
    from: withCounts,
    files: { ...withCounts, [table]: withCounts[table].replace('5200', '5300') },
    says: 'England, period not stated: 5,200 visits is now 5,300 visits; shown on: the page of the measure. No reason is given yet.',
    asks: `${table}:4 silent/figure`,
  },
  {
    way: 'a figure that is joined to no other',
    from: withUnjoined('1805'),
    files: withUnjoined('1815'),
    says: 'unjoined: “value: 1805, period: 2015-05, edition: 2016-06-14-library-report, locator: p3, reason: It is told twice.” is now “value: 1815, ',
    asks: `${definition}:1 silent/definition`,
  },
];

test.each(silentWays)(
  '$way that is changed in silence is told, and its reason asked for',
  (one) => {
    const files = one.way === 'whose figure it is' ? withWales(one.files) : one.files;
    const { says, asks } = toldOf(files, one.from);
    expect(says.join('\n')).toContain(one.says);
    expect(asks).toEqual([one.asks]);
  },
);

/** The settings of the council, with a second comparator. */
function withWales(files: Files): Files {
  const settings = compileWith({}).value!.settings;
  expect(settings.comparators).toEqual({ england: 'England' });
  return { ...files, 'content/publication.yml': settingsWithWales };
}

const settingsWithWales = `title: Example papers
summary: A made-up council.
publisher: Plainsight
about: any council
official: no
language: en-GB
contact:
  address: papers@council.example
licence:
  name: MIT
  address: https://opensource.org/license/mit
asAt: 2020-01-31
comparators:
  england: England
  wales: Wales
themes:
  libraries: Libraries
`;

test.each(silentWays)('the row that is asked for $way is accepted, with a reason in it', (one) => {
  const files = one.way === 'whose figure it is' ? withWales(one.files) : one.files;
  expect(toldOf(files, one.from).rows).toHaveLength(1);
  const mended = withReasons(files, one.from ?? good, 'The slips were counted again.');
  const told = toldOf(mended, one.from);
  expect(told.asks).toEqual([]);
  expect(told.says.join('\n')).toContain('Reason: The slips were counted again.');
});

describe('nothing is told to have changed', () => {
  const [head, ...rows] = good[table].trimEnd().split('\n');
  test.each([
    { way: 'by rows in another order', to: [head, ...rows.toReversed(), ''].join('\n') },
    { way: 'by a nought behind the point', to: good[table].replace('4930', '4930.0') },
    {
      way: 'by columns in another order',
      to: good[table]
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',').toReversed().join(','))
        .join('\n'),
    },
  ])('$way', ({ to }) => {
    const { says, asks } = toldOf({ ...good, [table]: to });
    expect(says).toEqual([]);
    expect(asks).toEqual([]);
  });
});

describe('it is told, and no reason is asked for', () => {
  const withNote = (note: string) => ({
    ...good,
    [table]: `period,value,note\n2015-04,4610,\n2016-04,4930,${note}\n`,
  });
  test.each<{ way: string; files: Files; says: readonly string[]; from?: Files }>([
    {
      way: 'a file with another name and the same figures',
      files: renamed({}),
      says: ['stands at another address: its id was `library-visits` and is `visits`.'],
    },
    {
      way: 'a title whose slip is mended',
      files: withDefinition('title: Visits to libraries', 'title: Visits to Librarie'),
      says: ['title: “Visits to libraries” is now “Visits to Librarie”.'],
    },
    {
      way: 'a column of parts with another name',
      files: withTable('branch', 'place'),
      says: ['column of parts in the table: “branch” is now “place”.'],
    },
    {
      way: 'a note beside a figure',
      from: withNote('Two branches were closed.'),
      files: withNote('One branch was closed.'),
      says: [
        'April 2016: note: “Two branches were closed.” is now “One branch was closed.”; shown on: the page of the measure.',
      ],
    },
    {
      way: 'words in other lines',
      files: withDefinition('Every time someone', 'Every time\nsomeone'),
      says: [],
    },
  ])('$way', ({ files, says, from }) => {
    const told = toldOf(files, from);
    expect(told.says).toEqual(says);
    expect(told.asks).toEqual([]);
  });

  test('another figure of a part whose column has another name is asked for', () => {
    const table2 = good[table].replace('branch', 'place').replace('2400', '2401');
    expect(toldOf({ ...good, [table]: table2 }).asks).toEqual([`${table}:5 silent/figure`]);
  });

  test('a column of which other parts are cut is another', () => {
    const files = withTable('branch', 'place');
    const other = files[table].replace('Abbey', 'Castle').replace('Bourne', 'Dale');
    expect(toldOf({ ...good, [table]: other }).asks).toHaveLength(2);
  });
});

describe('a scheme of ratings', () => {
  const withScheme = (scheme: string, id = 'lights'): Files => ({
    ...withDefinition('basis: month', `basis: month\nscheme: ${id}`),
    'content/publication.yml': `${smallCouncil['content/publication.yml']}schemes:
  ${id}:
    title: Lights
    rule: target-and-tolerance
    ${scheme}
    ratings:
      - {rating: Green, when: met, shape: circle, colour: green}
      - {rating: Amber, when: within-tolerance, shape: diamond, colour: amber}
      - {rating: Red, when: missed, shape: triangle, colour: red}
`,
  });
  const before = withScheme('tolerance: {points: 5}');
  const files: Files = {
    ...before,
    'content/publication.yml': before['content/publication.yml']!.replace(
      'rating: Green',
      'rating: Good',
    ),
  };

  test('that is another is asked for with one row, however many ratings it turns', () => {
    const { asks, rows, says } = toldOf(files, before);
    expect(says.filter((one) => one.includes('rating goes from Green to Good')).length).toBe(3);
    expect(asks).toEqual(['content/publication.yml:1 silent/definition']);
    expect(rows).toEqual(['2020-01-31,definition,schemes/lights,,,,,']);
    const mended = toldOf(withReasons(files, before, 'The committee asked.'), before);
    expect(mended.asks).toEqual([]);
    expect(mended.says.filter((one) => one.endsWith('Reason: The committee asked.'))).toHaveLength(
      4,
    );
  });

  test('that turns no rating is asked for too', () => {
    const wider = withScheme('tolerance: {points: 6}');
    expect(toldOf(wider, before).asks).toEqual(['content/publication.yml:1 silent/definition']);
  });

  test('under another name is told alone', () => {
    const { asks, says } = toldOf(withScheme('tolerance: {points: 5}', 'signals'), before);
    expect(asks).toEqual([]);
    expect(says).toEqual(['stands at another address: its id was `lights` and is `signals`.']);
  });

  test('is not asked for where a rating is another for its figure', () => {
    const other = { ...before, [table]: good[table].replace('4930', '4430') };
    expect(toldOf(other, before).asks).toEqual([`${table}:7 silent/figure`]);
  });
});

describe('the days on which rows were published', () => {
  const withDays = (days: readonly string[]): Files => ({
    ...good,
    [table]: `period,value,published\n2015-03,4700,${days[0]}\n2015-04,4610,${days[1]}\n`,
  });
  const from = withDays(['2015-05-01', '2015-06-01']);
  const between = (files: Files, isEarlier: boolean) => {
    const [was, now] = [from, files].map((one) => recordOf(compiledWell(one), elements));
    const { days, ...rest } = was!;
    const measures = JSON.parse(
      JSON.stringify(was!.measures, (key, value: unknown) =>
        isEarlier && key === 'published' ? undefined : value,
      ),
    ) as typeof rest.measures;
    const before = isEarlier ? { ...rest, measures } : { ...rest, days };
    return { before, changes: changesBetween(before, now!) };
  };

  test('are told where they are others, and no reason is asked for', () => {
    const { says, asks } = toldOf(withDays(['2015-05-01', '2015-07-01']), from);
    expect(says).toEqual([
      'April 2015: published: 1 June 2015 is now 1 July 2015; shown on: the page of the measure.',
    ]);
    expect(asks).toEqual([]);
  });

  test('are not called new where a record of an earlier version does not have them, and that is said', () => {
    const { before, changes } = between(from, true);
    expect(changes).toEqual([]);
    expect(sayUntold(before, english)).toEqual([
      'This record is of an earlier version of the program, and does not have the days on which rows were published: of that, what changed cannot all be told.',
    ]);
    expect(sayUntold(between(from, false).before, english)).toEqual([]);
  });
});

test('a new month is new, and needs no reason', () => {
  const { says, asks } = toldOf(withTable('2016-04,,,4930', '2016-04,,,4930\n2016-05,,,4980'));
  expect(says).toEqual(['May 2016: 4,980 visits is new.']);
  expect(asks).toEqual([]);
});

test('a figure that was not yet due, and has come, needs no reason', () => {
  const due = withTable('2016-04,,,4930', '2016-04,,,4930\n2016-05,,,not-yet-due');
  const come = withTable('2016-04,,,4930', '2016-04,,,4930\n2016-05,,,4980');
  expect(toldOf(come, due).asks).toEqual([]);
  expect(toldOf(good, due).asks).toEqual([]);
});

test('a reason that is given for a measure with a fault of its own is one', () => {
  const files = {
    ...withTable('2016-04,,,4930', '2016-04,,,4865'),
    [revisions]: `day,kind,measure,period,part,was,now,reason
2019-12-01,revision,library-visits,2016-04,,4930,4865,The slips were counted again.
`,
  };
  const faulty = { ...files, [table]: `${files[table]}2016-04,,,4865\n` };
  const { value, diagnostics } = compileWith(faulty);
  expect(diagnostics.map(({ code }) => code)).toEqual(['observation/duplicate']);
  const [before, now] = [compiledWell(good), value!].map((one) => recordOf(one, elements));
  const changes = changesBetween(before!, now!).filter(
    ({ figure }) => figure?.period === '2016-04',
  );
  expect(changes.map(({ reason }) => reason)).toEqual(['The slips were counted again.']);
});

describe('a figure that is withheld', () => {
  const withheld = withTable('2016-04,,,4930', '2016-04,,,suppressed');
  test('is asked for with a row that leaves out what it was, and so is all that is told', () => {
    const { says, rows, asks } = toldOf(withheld);
    expect(asks).toEqual([`${table}:7 silent/withheld`]);
    expect(rows).toEqual(['2020-01-31,withdrawn,library-visits,2016-04,,,,']);
    expect(says).toEqual([
      'April 2016: the figure is now withheld to protect privacy; what it was is not told; shown on: the page of the measure. No reason is given yet.',
    ]);
    expect(`${says}${rows}`).not.toMatch(/4,?930/);
  });

  test('is in no record, once its row stands', () => {
    const row = '2020-01-31,withdrawn,library-visits,2016-04,,,,It must not be told.\n';
    const files = {
      ...withheld,
      [revisions]: `day,kind,measure,period,part,was,now,reason\n${row}`,
    };
    const record = JSON.stringify(recordOf(compiledWell(files), elements));
    expect(record).not.toMatch(/4,?930/);
    expect(record).toContain('It must not be told.');
    expect(toldOf(files).asks).toEqual([]);
  });
});

test('rows that are asked for at once have the same columns, so that one can stand below the other', () => {
  const { rows, heads, asks } = toldOf({
    ...good,
    [table]: good[table].replace('5105', '5100').replace('2400', '2500').replace('4930', '4931'),
    [revisions]: 'day,kind,measure,period,was,now,reason\n',
  });
  expect(asks).toHaveLength(3);
  expect(heads).toEqual([undefined, undefined, undefined]);
  const columns = 'day,kind,measure,period,was,now,reason,comparator,part';
  expect(rows.map((row) => row.split(',').length)).toEqual([9, 9, 9]);
  const reasoned = rows.map((row) => row.split(',').with(6, 'Counted again.').join(','));
  const files = {
    ...good,
    [table]: good[table].replace('5105', '5100').replace('2400', '2500').replace('4930', '4931'),
    [revisions]: `${columns}\n${reasoned.join('\n')}\n`,
  };
  expect(toldOf(files).asks).toEqual([]);
});

describe('a share that is revised', () => {
  const share = {
    ...good,
    [definition]: good[definition]
      .replace('unit: visits', 'unit: "%"')
      .replace('basis: month', 'basis: month\nparts: percent')
      .replace(/targets:[\s\S]*?---/, '---'),
    [table]: 'period,value,numerator,denominator\n2015-04,48.0,12,25\n2016-04,50.0,12,24\n',
  };
  const revised = { ...share, [table]: share[table].replace('48.0,12,25', '52.0,13,25') };
  const asked = toldOf(revised, share);

  test('is asked for with the counts that were behind it', () => {
    expect(asked.asks).toEqual([`${table}:2 silent/figure`]);
    expect(asked.rows).toEqual(['2020-01-31,revision,library-visits,2015-04,,48.0,52.0,,12,25']);
  });

  test('is asked for with the status that it had', () => {
    const headed = (text: string, status: string) =>
      text.replace(/^(.*)\n((?:.*\n)*)$/, (_, head: string, rows: string) =>
        [
          `${head},status`,
          ...rows
            .trimEnd()
            .split('\n')
            .map((row) => `${row},${row.startsWith('2015') ? status : ''}`),
          '',
        ].join('\n'),
      );
    const [before, now] = [headed(share[table], 'provisional'), headed(revised[table], '')];
    const told = toldOf({ ...revised, [table]: now }, { ...share, [table]: before });
    expect(told.rows).toEqual([
      '2020-01-31,revision,library-visits,2015-04,,48.0,52.0,,12,25,provisional',
    ]);
  });

  test('may get its counts later, and is the same row', () => {
    const row = (counts: string) => ({
      ...revised,
      [revisions]: `day,kind,measure,period,was,now,reason,wasNumerator,wasDenominator\n2020-01-31,revision,library-visits,2015-04,48.0,52.0,Late.,${counts}\n`,
    });
    expect(toldOf(row(','), share).asks).toEqual([]);
    // Its reason is that of the change that it told then, and of no other.
    const later = { ...row('12,25'), [table]: revised[table].replace('50.0,12,24', '54.2,13,24') };
    expect(toldOf(later, row(',')).says).toEqual([
      'April 2016: 50.0% is now 54.2%; shown on: the page of the measure. No reason is given yet.',
    ]);
  });
});

describe('what was withdrawn is not told', () => {
  const people = {
    ...good,
    [definition]: good[definition].replace('basis: month', 'basis: month\ncounts: people'),
  };
  const withdrawn = (part: string, files: Files = people) => ({
    ...files,
    [revisions]: `day,kind,measure,period,part,was,now,reason\n2020-01-31,withdrawn,library-visits,${part},,,It must not be told.\n`,
  });

  test('by a new figure that happens to be as large', () => {
    const moved = { ...people, [table]: good[table].replace('2016-04,,,4930', '2016-05,,,4930') };
    expect(toldOf(withdrawn('2016-04,', moved), people).says).toEqual([
      'April 2016: the figure is gone; what it was is not told; shown on: the page of the measure. Reason: It must not be told.',
      'May 2016: 4,930 visits is new.',
    ]);
  });

  test('by the words of the definition that told it', () => {
    const told = {
      ...people,
      [definition]: `${people[definition]}\nIn April 2016 it was 4,930.\n`,
    };
    const gone = { ...people, [table]: good[table].replace('2016-04,,,4930\n', '') };
    expect(toldOf(withdrawn('2016-04,', gone), told).says.join('\n')).not.toMatch(/4,?930/);
  });
});

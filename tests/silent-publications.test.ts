import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { englishFor } from '../src/core/language/voices/english-for.ts';
import { compileBytes, type FoundFile } from '../src/core/publication/stages/compile-bytes.ts';
import { changesBetween } from '../src/core/record/changes-between.ts';
import { recordOf } from '../src/core/record/record-of.ts';
import { silentChanges } from '../src/core/record/silent-changes.ts';
import { elements } from '../src/elements/registry.ts';
import { readAssets, readSources } from '../src/site/read-sources.ts';

const project = join(import.meta.dirname, '..');

/** A change of one text of a publication: what stands there, once, and what is to. */
type Change = readonly [file: string, from: string, to: string];

/** A publication, and how each thing that it has published is changed there in silence. */
interface Subject {
  readonly name: string;
  readonly root: string;
  /** A measure without words of others about its id. */
  readonly measure: string;
  readonly ways: Readonly<Record<Way, readonly Change[]>>;
  /** Another figure of that measure. */
  readonly figure: readonly [from: string, to: string];
  /** How its tables of papers, facts and scores are changed, by what is told of each. */
  readonly records: readonly { way: string; code: string; changes: readonly Change[] }[];
}

const ways = {
  value: 'silent/figure',
  period: 'silent/gone',
  part: 'silent/gone',
  basis: 'silent/definition',
  'removed row': 'silent/gone',
  definition: 'silent/definition',
  target: 'silent/target',
  unit: 'silent/definition',
  source: 'silent/definition',
  comparator: 'silent/gone',
} as const;

type Way = keyof typeof ways;

const care = 'indicators/children-in-care';
const visits = 'indicators/ae-attendances';
const hours = 'indicators/ae-within-four-hours';

const contacts = 'data/tables/contacts-2020.csv';
const cities = 'data/tables/spend-per-child-2019-20.csv';
const town = 'data/facts/2016-city.csv';

const subjects: readonly Subject[] = [
  {
    name: 'the archive',
    root: project,
    measure: 'care-leavers-in-suitable-homes',
    figure: ['2019-10,,unstated,87,', '2019-10,,unstated,86,'],
    ways: {
      value: [[`data/${care}.csv`, '\n2015-03,,1975,', '\n2015-03,,1957,']],
      period: [[`data/${care}.csv`, '\n2015-03,,1975,', '\n2015-02,,1975,']],
      part: [[`data/${care}.csv`, '\n2015-05,East,614,', '\n2015-05,Eastern,614,']],
      basis: [[`content/${care}.md`, 'basis: snapshot', 'basis: month']],
      'removed row': [
        [
          `data/${care}.csv`,
          '\n2015-03,,1975,2016-06-14-city-council-report,"Appendix B, May 2015"',
          '',
        ],
      ],
      definition: [
        [`content/${care}.md`, 'on the last day of the month', 'on any day of the month'],
      ],
      target: [[`content/${care}.md`, 'value: 1750', 'value: 1760']],
      source: [[`content/${care}.md`, 'unit: children', 'unit: children\nsource: A survey']],
      unit: [[`content/${care}.md`, 'unit: children', 'unit: people']],
      comparator: [
        [
          `data/${care}-rate.csv`,
          '\nunstated,,statistical-neighbours,unstated,80,',
          '\nunstated,,core-cities,unstated,80,',
        ],
      ],
    },
    records: [
      {
        way: 'figure of a table',
        code: 'silent/figure',
        changes: [[contacts, 'October 2020,4413,', 'October 2020,4431,']],
      },
      {
        way: 'row of a table',
        code: 'silent/gone',
        changes: [[cities, 'leeds,Leeds,855.34\n', '']],
      },
      {
        way: 'pair of names of rows',
        code: 'silent/figure',
        changes: [
          [cities, 'bristol,Bristol,', 'bristol,Leeds,'],
          [cities, 'leeds,Leeds,', 'leeds,Bristol,'],
        ],
      },
      {
        way: 'unit of a table',
        code: 'silent/definition',
        changes: [['content/tables/spend-per-child-2019-20.md', '"£"', '"£m"']],
      },
      {
        way: 'fact',
        code: 'silent/figure',
        changes: [
          [town, 'city,1101360,people', 'city,1101306,people'],
          [town, 'was 1,101,360 people', 'was 1,101,306 people'],
        ],
      },
      {
        way: 'time of a fact',
        code: 'silent/beside',
        changes: [[town, '1101360,people,,2014,', '1101360,people,,2015,']],
      },
      {
        way: 'score of an appraisal',
        code: 'silent/figure',
        changes: [['data/appraisal-scores.csv', '-up,2013-outcomes,2,', '-up,2013-outcomes,3,']],
      },
      {
        way: 'printed total of an appraisal',
        code: 'silent/figure',
        changes: [['data/appraisal-options.csv', ',64,192,', ',64,193,']],
      },
    ],
  },
  {
    name: 'the health board',
    records: [],
    root: join(project, 'examples/health-board'),
    measure: 'operations-cancelled',
    figure: ['2015-05,,,8.0,103,1291', '2015-05,,,8.1,103,1291'],
    ways: {
      value: [[`data/${visits}.csv`, '\n2007-07,,8006', '\n2007-07,,8060']],
      period: [[`data/${visits}.csv`, '\n2007-07,F708H,174', '\n2007-06,F708H,174']],
      part: [[`data/${visits}.csv`, '\n2007-07,F708H,174', '\n2007-07,F708X,174']],
      basis: [[`content/${visits}.md`, 'basis: month', 'basis: snapshot']],
      'removed row': [[`data/${visits}.csv`, '\n2007-07,F708H,174', '']],
      definition: [[`content/${visits}.md`, 'each time they came', 'once for each month']],
      target: [[`content/${hours}.md`, 'value: 95', 'value: 90']],
      source: [[`content/${visits}.md`, 'source: Public Health Scotland', 'source: Another body']],
      unit: [[`content/${visits}.md`, 'unitOne: visit', 'unitOne: call']],
      comparator: [
        [`data/${hours}.csv`, '\n2019-04,,scotland,89.9,', '\n2019-04,,forth-valley,89.9,'],
      ],
    },
  },
];

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const withText = (found: readonly FoundFile[], path: string, change: (text: string) => string) =>
  found.map((file) =>
    file.path === path && 'bytes' in file
      ? { path, bytes: encoder.encode(change(decoder.decode(file.bytes))) }
      : file,
  );

const changed = (found: readonly FoundFile[], changes: readonly Change[]) =>
  changes.reduce(
    (files, [path, from, to]) =>
      withText(files, path, (text) => {
        const parts = text.split(from);
        expect(parts.length, `${from.trim()} stands once in ${path}`).toBe(2);
        return parts.join(to);
      }),
    found,
  );

/** The files of a measure under another name, which all that names it uses too. */
const renamed = (found: readonly FoundFile[], id: string): readonly FoundFile[] =>
  found.map((file) => {
    if (!('bytes' in file) || file.path.startsWith('public/')) return file;
    const path = file.path.replace(new RegExp(`(indicators/)${id}(?=\\.)`), `$1${id}-anew`);
    const text = decoder.decode(file.bytes);
    const own = text.replaceAll(new RegExp(`\\b${id}\\b(?![-\\w])`, 'g'), `${id}-anew`);
    return path === file.path && own === text ? file : { path, bytes: encoder.encode(own) };
  });

describe.each(subjects)('of $name', ({ root, measure, figure, ways: own, records }) => {
  const found = [...readSources(root).value, ...readAssets(root)].filter(
    // Of addresses that are lost another test tells.
    ({ path }) => path !== 'data/addresses.csv',
  );
  const compile = (files: readonly FoundFile[]) =>
    compileBytes(files, { elements, languageFor: englishFor, commitDay: () => '2026-12-31' })
      .value!;
  const before = recordOf(compile(found), elements);
  const told = (files: readonly FoundFile[]) => {
    const publication = compile(files);
    const now = recordOf(publication, elements);
    return {
      changes: changesBetween(before, now),
      asks: silentChanges({ publication, before, now, columns: undefined, sources: [] }).map(
        ({ code }) => code,
      ),
    };
  };

  test.each(Object.keys(ways) as Way[])('another %s is told, and its reason asked for', (way) => {
    const { asks } = told(changed(found, own[way]));
    expect(asks).toContain(ways[way]);
  });

  test('a renamed file with the same figures is told, and nothing asked', () => {
    const { changes, asks } = told(renamed(found, measure));
    expect(changes).toContainEqual(expect.objectContaining({ did: 'moved', was: measure }));
    expect(asks).toEqual([]);
  });

  test('another figure in a renamed file is told, and its reason asked for', () => {
    const path = `data/indicators/${measure}-anew.csv`;
    const { asks } = told(changed(renamed(found, measure), [[path, ...figure]]));
    expect(asks).toEqual(['silent/figure']);
  });

  if (records.length > 0)
    test.each(records)('another $way is told, and its reason asked for', ({ code, changes }) => {
      expect(told(changed(found, changes)).asks).toContain(code);
    });

  // Rows of what became of figures are told by their day, and those of one day as they stand.
  const tables = found.flatMap(({ path }) =>
    path.startsWith('data/') && path !== 'data/revisions.csv' ? path : [],
  );
  const asLines = (text: string) => text.trimEnd().split('\n');
  test.each([
    {
      way: 'rows in another order',
      to: (text: string) => {
        const [head, ...rows] = asLines(text);
        return [head, ...rows.toReversed(), ''].join('\n');
      },
    },
    { way: 'line ends of Windows', to: (text: string) => text.replaceAll('\n', '\r\n') },
    { way: 'a mark of byte order', to: (text: string) => `\ufeff${text}` },
    {
      way: 'every plain cell in quotation marks',
      to: (text: string) =>
        asLines(text)
          .map((line) => (line.includes('"') ? line : line.replaceAll(/[^,]+/g, '"$&"')))
          .join('\n'),
    },
    {
      way: 'no line end at the end',
      to: (text: string) => text.trimEnd(),
    },
  ])('$way is no change', ({ to }) => {
    const files = tables.reduce<readonly FoundFile[]>(
      (all, path) => withText(all, path, to),
      found,
    );
    const { changes, asks } = told(files);
    expect(changes.map(({ kind, did, id }) => `${kind} ${did} ${id}`)).toEqual([]);
    expect(asks).toEqual([]);
  });
});

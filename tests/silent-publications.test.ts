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
  readonly ways: Readonly<Record<Way, readonly Change[] | 'rename'>>;
}

const ways = {
  value: 'silent/figure',
  period: 'silent/gone',
  part: 'silent/gone',
  basis: 'silent/definition',
  'removed row': 'silent/gone',
  'renamed file': 'silent/definition',
  definition: 'silent/definition',
  target: 'silent/target',
  unit: 'silent/definition',
  comparator: 'silent/gone',
} as const;

type Way = keyof typeof ways;

const care = 'indicators/children-in-care';
const visits = 'indicators/ae-attendances';
const hours = 'indicators/ae-within-four-hours';

const subjects: readonly Subject[] = [
  {
    name: 'the archive',
    root: project,
    measure: 'care-leavers-in-suitable-homes',
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
      'renamed file': 'rename',
      definition: [
        [`content/${care}.md`, 'on the last day of the month', 'on any day of the month'],
      ],
      target: [[`content/${care}.md`, 'value: 1750', 'value: 1760']],
      unit: [[`content/${care}.md`, 'unit: children', 'unit: people']],
      comparator: [
        [
          `data/${care}-rate.csv`,
          '\nunstated,,statistical-neighbours,unstated,80,',
          '\nunstated,,core-cities,unstated,80,',
        ],
      ],
    },
  },
  {
    name: 'the health board',
    root: join(project, 'examples/health-board'),
    measure: 'operations-cancelled',
    ways: {
      value: [[`data/${visits}.csv`, '\n2007-07,,8006', '\n2007-07,,8060']],
      period: [[`data/${visits}.csv`, '\n2007-07,F708H,174', '\n2007-06,F708H,174']],
      part: [[`data/${visits}.csv`, '\n2007-07,F708H,174', '\n2007-07,F708X,174']],
      basis: [[`content/${visits}.md`, 'basis: month', 'basis: snapshot']],
      'removed row': [[`data/${visits}.csv`, '\n2007-07,F708H,174', '']],
      'renamed file': 'rename',
      definition: [[`content/${visits}.md`, 'each time they came', 'once for each month']],
      target: [[`content/${hours}.md`, 'value: 95', 'value: 90']],
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

describe.each(subjects)('of $name', ({ root, measure, ways: own }) => {
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
      asks: silentChanges({ publication, before, now, columns: undefined }).map(({ code }) => code),
    };
  };

  test.each(Object.keys(ways) as Way[])('another %s is told, and its reason asked for', (way) => {
    const how = own[way];
    const files = how === 'rename' ? renamed(found, measure) : changed(found, how);
    const { asks } = told(files);
    expect(asks).toContain(ways[way]);
  });

  const tables = found.flatMap(({ path }) => (/^data\/indicators\//.test(path) ? path : []));
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

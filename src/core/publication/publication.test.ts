import { describe, expect, test } from 'vitest';
import {
  compileFiles,
  compileWith,
  smallCouncil,
  type Files,
} from '../../../tests/small-council.ts';
import { toldWithPath } from '../../../tests/told.ts';

const settings = 'content/publication.yml';
const cabinet = 'content/bodies/cabinet.md';
const report = 'content/reports/2016-06-14-library-report.md';
const definition = 'content/indicators/library-visits.md';
const data = 'data/indicators/library-visits.csv';

const decisions =
  'id,kind,by,text,edition,locator\na-desk,decision,cabinet,Open a desk.,2016-06-14-library-report,p3\n';

/** A file of the small council with something in it put otherwise. */
function change(path: keyof typeof smallCouncil, from: string, to: string): Files {
  const text: string = smallCouncil[path];
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
}

test('nothing is wrong with a small council', () => {
  const { value, diagnostics } = compileFiles(smallCouncil);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ asAt: '2020-01-31', settings: { title: 'Example papers' } });
  expect(value!.reports).toMatchObject([
    { id: '2016-06-14-library-report', words: 8, indicators: ['library-visits'] },
  ]);
  expect([...value!.indicators.keys()]).toEqual(['library-visits']);
  expect(value!.reports[0]!.sections.map(({ is }) => is)).toEqual(['prose', 'element']);
});

describe('one cause is told once, where it stands', () => {
  const cases: readonly { finds: string; with: () => Files; at: readonly string[] }[] = [
    {
      finds: 'a file that belongs nowhere',
      with: () => ({ 'content/notes.md': 'x' }),
      at: ['content/notes.md:1:1 file/unknown-place'],
    },
    {
      finds: 'no settings',
      with: () => ({ [settings]: undefined }),
      at: [`${settings}:1:1 publication/missing`],
    },
    {
      finds: 'a fault in the settings',
      with: () => change(settings, 'official: no', 'official: maybe'),
      at: [`${settings}:5:11 front-matter/wrong-value`],
    },
    {
      finds: 'settings that are no YAML',
      with: () => change(settings, 'official: no', 'official: no: yes'),
      at: [`${settings}:5:11 yaml/quotes`],
    },
    {
      finds: 'no word on what came of a paper, in an archive',
      with: () => change(report, 'outcome: not in our papers\n', ''),
      at: [`${report}:2:1 front-matter/missing-key`],
    },
    {
      finds: 'nothing where an owner says no word on what came of a report',
      with: () => ({
        ...change(report, 'outcome: not in our papers\n', ''),
        ...change(settings, 'official: no', 'official: yes'),
      }),
      at: [],
    },
    {
      finds: 'nothing on a decision of which an owner has no outcome yet',
      with: () => ({
        ...change(settings, 'official: no', 'official: yes'),
        'data/decisions.csv': decisions,
      }),
      at: [],
    },
    {
      finds: 'a decision of which an archive does not say what came of it',
      with: () => ({ 'data/decisions.csv': decisions }),
      at: ['data/decisions.csv:2:1 register/blank'],
    },
    {
      finds: 'a theme that is not listed',
      with: () => change(report, '- libraries', '- library'),
      at: [`${report}:8:5 reference/unknown`],
    },
    {
      finds: 'a body that is not there',
      with: () => ({ [cabinet]: undefined }),
      at: [`${report}:4:7 reference/unknown`],
    },
    {
      finds: 'a body with a fault of its own',
      with: () => change(cabinet, 'kind: cabinet', 'kind: cabinett'),
      at: [`${cabinet}:3:7 front-matter/wrong-value`],
    },
    {
      finds: 'a date that is not in the name',
      with: () => change(report, 'date: 2016-06-14', 'date: 2016-06-15'),
      at: [`${report}:5:7 report/date-in-name`],
    },
    {
      finds: 'a key left out',
      with: () => change(report, 'kind: report\n', ''),
      at: [`${report}:2:1 front-matter/missing-key`],
    },
    {
      finds: 'a paper printed in itself',
      with: () =>
        change(
          report,
          'outcome:',
          'printedIn:\n  - paper: 2016-06-14-library-report\n    pages: p1\noutcome:',
        ),
      at: [`${report}:10:12 report/in-itself`],
    },
    {
      finds: 'a paper printed in one that is not there',
      with: () =>
        change(
          report,
          'outcome:',
          'printedIn:\n  - paper: 2016-06-14-pack\n    pages: p1\noutcome:',
        ),
      at: [`${report}:10:12 reference/unknown`],
    },
    {
      finds: 'a letter for a digit',
      with: () => change(data, '4930', '493O'),
      at: [`${data}:3:9 observation/value`],
    },
    {
      finds: 'a figure changed under the text',
      with: () => change(data, '4930', '4931'),
      at: [`${report}:14:13 figure-link/label`],
    },
    {
      finds: 'a figure taken out under the text',
      with: () => change(data, '2016-04,4930,2016-06-14-library-report,p3\n', ''),
      at: [`${report}:14:20 figure-link/no-figure`],
    },
    {
      finds: 'a table without its header',
      with: () => change(data, 'period,value,edition,locator\n', ''),
      at: [`${data}:1:1 csv/no-header`],
    },
    {
      finds: 'a table that is not there',
      with: () => ({ [data]: undefined }),
      at: [`${definition}:1:1 indicator/no-table`],
    },
    {
      finds: 'a definition that is not there',
      with: () => ({ [definition]: undefined }),
      at: [`${data}:1:1 indicator/no-definition`],
    },
    {
      finds: 'a definition with a fault of its own',
      with: () => change(definition, 'goodWhen: higher', 'goodWhen: up'),
      at: [`${definition}:4:11 front-matter/wrong-value`],
    },
    {
      finds: 'a definition that is no YAML',
      with: () => change(definition, 'unit: visits', 'unit: : visits'),
      at: [`${definition}:3:7 yaml/quotes`],
    },
    {
      finds: 'a paper that a row names and is not there',
      with: () =>
        change(data, '2016-06-14-library-report,p3\n2016-04', '2016-06-14-library,p3\n2016-04'),
      at: [`${data}:2:14 reference/unknown`],
    },
    {
      finds: 'an element in a definition',
      with: () =>
        change(definition, 'Every time', '::chart{indicator="library-visits"}\n\nEvery time'),
      at: [`${definition}:9:1 indicator/element`],
    },
    {
      finds: 'an element left open',
      with: () => change(report, '::chart{', ':::chart{'),
      at: [`${report}:16:1 block/unclosed`],
    },
    {
      finds: 'no day to be judged by',
      with: () => change(settings, 'asAt: 2020-01-31\n', ''),
      at: [`${settings}:1:1 publication/no-day`],
    },
    {
      finds: 'a link to a page that is not there',
      with: () => change(report, '## Visits', '## Visits\n\n[a](../pages/about.md)'),
      at: [`${report}:14:5 link/unknown-file`],
    },
    {
      finds: 'a comparator that is not listed',
      with: () => change(settings, '  england: England', '  wales: Wales'),
      at: [],
    },
  ];

  test.each(cases)('$finds', ({ with: changes, at }) => {
    expect(toldWithPath(compileWith(changes()).diagnostics)).toEqual(at);
  });

  test('a report with a fault in its head, which another links to', () => {
    const other = 'content/reports/2016-07-20-other.md';
    const text = smallCouncil[report]
      .replace('2016-06-14', '2016-07-20')
      .replace(
        '## Visits',
        '## Visits\n\nSee [p3](paper:2016-06-14-library-report) and [it](2016-06-14-library-report.md#visits).',
      );
    const changes = { ...change(report, 'kind: report', 'kind: reprt'), [other]: text };
    expect(toldWithPath(compileWith(changes).diagnostics)).toEqual([
      `${report}:3:7 front-matter/wrong-value`,
    ]);
  });
});

test('faults of a definition and of its table are told in one run', () => {
  const changes = {
    ...change(definition, 'goodWhen: higher', 'goodWhen: up'),
    ...change(data, '4930', '493O'),
  };
  expect(toldWithPath(compileWith(changes).diagnostics)).toEqual([
    `${definition}:4:11 front-matter/wrong-value`,
    `${data}:3:9 observation/value`,
  ]);
});

describe('the only today is the publication’s', () => {
  const withoutDay = change(settings, 'asAt: 2020-01-31\n', '');
  test.each([
    {
      says: 'the day asked for first',
      files: {},
      asAt: '2021-01-01',
      commitDay: '2022-01-01',
      is: '2021-01-01',
    },
    {
      says: 'then that of the settings',
      files: {},
      asAt: undefined,
      commitDay: '2022-01-01',
      is: '2020-01-31',
    },
    {
      says: 'then that of the commit',
      files: withoutDay,
      asAt: undefined,
      commitDay: '2022-01-01',
      is: '2022-01-01',
    },
    {
      says: 'and no clock',
      files: withoutDay,
      asAt: undefined,
      commitDay: undefined,
      is: undefined,
    },
  ])('$says', ({ files, asAt, commitDay, is }) => {
    expect(compileWith(files, { asAt, commitDay: () => commitDay }).value?.asAt).toBe(is);
  });
});

test('the order of the files changes nothing', () => {
  const files = Object.entries(smallCouncil);
  const forward = compileFiles(Object.fromEntries(files));
  const backward = compileFiles(Object.fromEntries(files.toReversed()));
  const print = (value: unknown) =>
    JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? [...one] : one));
  expect(print(backward)).toBe(print(forward));
});

test('compiling twice gives the same', () => {
  expect(JSON.stringify(compileFiles(smallCouncil))).toBe(
    JSON.stringify(compileFiles(smallCouncil)),
  );
});

test('an `.mdx` file is another spelling of the same report', () => {
  const mdx = smallCouncil[report].replace(
    '::chart{indicator="library-visits"}',
    '<Chart indicator="library-visits" />',
  );
  const { value, diagnostics } = compileWith({ [report]: undefined, [`${report}x`]: mdx });
  expect(diagnostics).toEqual([]);
  expect(value!.reports[0]!.sections).toMatchObject([
    { is: 'prose' },
    { is: 'element', name: 'chart' },
  ]);
});

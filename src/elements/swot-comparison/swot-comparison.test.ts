import { describe, expect, test } from 'vitest';
import { compileElement, modelOf, soundModelOf, tableOf } from '../../../tests/model-of.ts';
import { told } from '../../../tests/told.ts';
import { english } from '../../core/language/english.ts';
import { libraryVisits } from '../examples/example-files.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { sayAgreement, sayOpposition, saySince } from './say.ts';
import type { SwotComparisonModel } from './swot-comparison.ts';

const head =
  'id,analysis,author,date,quadrant,subject,point,indicator,claim,at,evidence,edition,locator';
const paper = '2019-10-02-library-report';
const row = (
  id: string,
  by: string,
  quadrant: string,
  subject: string,
  claim = ',,',
  date = '2016-07-20',
) =>
  `${id},${by},${by.toUpperCase()},${date},${quadrant},${subject},Point ${id}.,${claim},,${paper},p2`;
const read = (rows: readonly string[], markdown = '::swot-comparison', visits = libraryVisits) =>
  compileElement(markdown, [...visits, tableOf('data/swot-points.csv', head, rows)]);
const sound = (...of: Parameters<typeof read>) => soundModelOf<SwotComparisonModel>(read(...of));

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

const two = [
  row('s', 'ann', 'strengths', 'Desks'),
  row('t', 'bob', 'threats', 'Desks'),
  row('u', 'bob', 'weaknesses', 'Roof'),
  row('v', 'ann', 'weaknesses', 'Van'),
  row('w', 'bob', 'weaknesses', 'Van'),
];

test('every part has every analysis, one without a point there too', () => {
  expect(
    sound(two).parts.map(({ quadrant, columns }) => [
      quadrant,
      columns.map(({ points }) => points.map(({ entry }) => entry.id).join()),
    ]),
  ).toEqual([
    ['strengths', ['s', '']],
    ['weaknesses', ['v', 'u,w']],
    ['opportunities', ['', '']],
    ['threats', ['', 't']],
  ]);
});

test('subjects of several analyses stand first, with what they agree and differ in', () => {
  const { subjects } = sound(two);
  expect(
    subjects.map((subject) => [
      subject.name,
      sayAgreement(subject, english),
      subject.opposed.map((one) => sayOpposition(one, english)),
    ]),
  ).toEqual([
    ['Desks', undefined, ['ANN names a strength here, and BOB names a threat.']],
    ['Van', 'Each of the analyses names a weakness here.', []],
    ['Roof', undefined, []],
  ]);
});

test('where one of three does not speak of a subject, the others are not told as all', () => {
  const rows = ['ann', 'bob'].map((by) => row(by, by, 'threats', 'Roof'));
  const [roof] = sound([...rows, row('c', 'cat', 'threats', 'Van')]).subjects;
  expect(sayAgreement(roof!, english)).toBe(
    'Each of the analyses that speak of this names a threat here; not all do.',
  );
});

test('two analyses of one author are told apart by their days', () => {
  const rows = [
    row('a', 'ann', 'strengths', 'Roof'),
    row('b', 'ann', 'threats', 'Roof', ',,', '2019-07-20').replace('b,ann', 'b,ann-2019'),
  ];
  const [opposition] = sound(rows).subjects[0]!.opposed;
  expect(sayOpposition(opposition!, english)).toBe(
    'ANN (20 July 2016) names a strength here, and ANN (20 July 2019) names a threat.',
  );
});

test.each([
  { quadrants: ['strengths', 'opportunities'], tells: [] },
  { quadrants: ['weaknesses', 'threats'], tells: [] },
  {
    quadrants: ['threats', 'opportunities'],
    tells: ['BOB names an opportunity here, and ANN names a threat.'],
  },
])('$quadrants of one subject tell $tells', ({ quadrants: [one, other], tells }) => {
  const rows = [row('a', 'ann', one!, 'Roof'), row('b', 'bob', other!, 'Roof')];
  const { opposed } = sound(rows).subjects[0]!;
  expect(opposed.map((found) => sayOpposition(found, english))).toEqual(tells);
});

test('one analysis alone agrees with nobody and differs from nobody', () => {
  const rows = [row('a', 'ann', 'strengths', 'Roof'), row('b', 'ann', 'threats', 'Roof')];
  const [roof] = sound(rows).subjects;
  expect([roof!.agreed, roof!.opposed]).toEqual([[], []]);
});

describe('what a measure has done since', () => {
  // It went from 4,610 in April 2015 to 4,930 in April 2016, and more is better.
  test.each([
    { claim: 'library-visits,worse,2015-04', date: '2015-07-20', says: 'better' },
    { claim: 'library-visits,worse,2015-04', date: '2016-07-20', says: undefined },
    { claim: 'library-visits,better,2015-04', says: undefined },
    { claim: 'library-visits,worse,2016-04', says: undefined },
    { claim: 'library-visits,,', says: undefined },
    { claim: ',,', says: undefined },
  ])('$claim, said on $date: $says', ({ claim, date, says }) => {
    const { parts } = sound([row('a', 'ann', 'strengths', 'Visits', claim, date)]);
    const since = parts[0]!.columns[0]!.points[0]!.since;
    expect(since?.went).toBe(says);
    if (since)
      expect(saySince(since, english)).toBe(
        'it was 4,610 visits in April 2015 and 4,930 visits in April 2016, the latest comparable figure in our papers; that is better than it was then.',
      );
  });

  test('a change of definition between them, and nothing is said', () => {
    const files = libraryVisits.map(({ path, text }) => ({
      path,
      text: text.replace(
        'targets:',
        'breaks:\n  - at: 2016-01\n    reason: Doors are counted by machine.\ntargets:',
      ),
    }));
    const claim = 'library-visits,worse,2015-04';
    const point = row('a', 'ann', 'strengths', 'Visits', claim, '2015-07-20');
    const model = sound([point], undefined, files);
    expect(model.parts[0]!.columns[0]!.points[0]!.since).toBeUndefined();
  });
});

describe('what is wrong is told', () => {
  test.each([
    {
      finds: 'a claim of a period without a figure',
      rows: [row('a', 'ann', 'strengths', 'Visits', 'library-visits,worse,2014-04')],
      at: ['2:69 chart/no-figure-at'],
    },
    {
      finds: 'a subject in two spellings',
      rows: [row('a', 'ann', 'strengths', 'Roof'), row('b', 'bob', 'strengths', 'roof')],
      at: ['3:32 swot-points/other-spelling'],
    },
    {
      finds: 'an analysis that is not there',
      rows: two,
      markdown: '::swot-comparison{analyses="ann cat"}',
      at: ['1:29 selection/unknown'],
    },
  ])('$finds', ({ rows, markdown, at }) => {
    // The page of the register tells it, too.
    expect([...new Set(told(read(rows, markdown).diagnostics))]).toEqual(at);
  });

  test('evidence that is not there is left out here, and told where it is named', () => {
    const rows = [
      row('a', 'ann', 'strengths', 'Roof').replace(`,,${paper}`, `,facts/none,${paper}`),
    ];
    const model = modelOf<SwotComparisonModel>(read(rows));
    expect(model.parts[0]!.columns[0]!.points[0]!.evidence).toEqual([]);
  });
});

test('what is not asked for is left out', () => {
  const { analyses, subjects } = sound(two, '::swot-comparison{analyses="bob"}');
  expect(analyses.map(({ id }) => id)).toEqual(['bob']);
  expect(subjects.map(({ name }) => name)).toEqual(['Desks', 'Roof', 'Van']);
});

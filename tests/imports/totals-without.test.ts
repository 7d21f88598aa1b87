import { describe, expect, test } from 'vitest';
import { heldFigures } from '../../src/core/imports/held-figures.ts';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { addressOf } from '../../src/core/imports/sheets/sheet.ts';
import { textWorkbook } from '../../src/core/imports/sheets/text-sheet.ts';

/** What keeps figures out of a sheet of wards over months, with who is missing, and what is told of blank cells. */
function judged(lines: readonly string[], { held = '', more = '' } = {}) {
  const text = `file: a.csv
missing: { tbc: not-yet-due, none: not-applicable, c: suppressed }
${more}tables:
  - header: 1
    period: { across: yes, as: month }
    measure: tips
    parts: { ward: { column: Ward, whole: [Borough] } }
`;
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text });
  expect(diagnostics).toEqual([]);
  const table = { path: 'data/indicators/tips.csv', text: `period,ward,value\n${held}` };
  const figures = heldFigures('tips', table, undefined);
  const workbook = textWorkbook('a', lines.join('\n'));
  const { readings, doubts, cells } = readRows(workbook, value!, new Map(), figures);
  const told = doubts.filter((one) => one.cells > 0);
  // Each cell is taken or told.
  expect(readings.length + told.reduce((sum, one) => sum + one.cells, 0)).toBe(cells);
  return doubts
    .filter(({ is }) => /^(?:blanks|total-.*|part-is-total)$/.test(is))
    .map(({ is, place, details }) => {
      const { missing, cells: blank, sum } = details as Record<string, readonly string[]>;
      return `${addressOf(place).slice(2)} ${is} ${(missing ?? blank ?? [sum]).join(' ')}`;
    });
}

/** The blank cells for which the table has a figure, with that. */
function gone(lines: readonly string[], held: string) {
  const text = `file: a.csv
missing: { tbc: not-yet-due }
tables:
  - header: 1
    period: { across: yes, as: month }
    measure: tips
    parts: { ward: { column: Ward, whole: [Borough] } }
`;
  const { value } = readMapping({ path: 'content/imports/a.yml', text });
  const table = { path: 'data/indicators/tips.csv', text: `period,ward,value\n${held}` };
  const figures = heldFigures('tips', table, undefined);
  return readRows(textWorkbook('a', lines.join('\n')), value!, new Map(), figures)
    .doubts.filter(({ is }) => is === 'figure-gone')
    .map(
      ({ place, details }) =>
        `${addressOf(place).slice(2)} ${(details as { there: string }).there}`,
    );
}

const heading = 'Ward,Apr 26,May 26,Jun 26';
const sheet = (marsh: string, whole: string) => [
  heading,
  'North,10,12,11',
  'South,20,22,21',
  `Marsh,30,33,${marsh}`,
  `Borough,60,67,${whole}`,
];

describe('a figure that is gone', () => {
  const lines = (south: string) => ['Ward,Apr 26,May 26', 'North,10,12', `South,${south}`];
  const held = '2026-04,South,20\n2026-05,South,22\n2026-05,,34\n';
  test.each([
    { says: 'one cell', south: '20,', told: ['C3 22'] },
    { says: 'a whole row', south: ',', told: ['B3 20', 'C3 22'] },
    { says: 'none', south: '20,22', told: [] },
    { says: 'one that has a word', south: '20,tbc', told: [] },
    { says: 'one that the table does not have', south: '20,22\nMarsh,,', told: [] },
    { says: 'one that stands elsewhere', south: '20,\nSouth,,22', told: [] },
  ])('$says', ({ south, told }) => expect(gone(lines(south), held)).toEqual(told));
});

describe('a whole without a part that is late', () => {
  test.each([
    { marsh: '', whole: '32', told: ['D4 blanks D4', 'D5 total-without Marsh'] },
    { marsh: 'tbc', whole: '32', told: ['D5 total-without Marsh'] },
    { marsh: '', whole: '64', told: ['D4 blanks D4'] },
    { marsh: '', whole: 'tbc', told: ['D4 blanks D4'] },
    { marsh: '31', whole: '63', told: [] },
    { marsh: '0', whole: '32', told: [] },
    // A ward that is no more has nothing to add, and one that is withheld is for `check` to judge.
    { marsh: 'none', whole: '32', told: [] },
    { marsh: 'c', whole: '32', told: [] },
  ])('$marsh, $whole', ({ marsh, whole, told }) => {
    expect(judged(sheet(marsh, whole))).toEqual(told);
  });

  test('a person may have looked at it, and another whole in its place is told', () => {
    const more = 'checked: { a!D5: "32" }\n';
    expect(judged(sheet('', '32'), { more })).toEqual(['D4 blanks D4']);
    const [, north, south, ...rest] = sheet('', '33');
    const lines = [heading, north!.replace(/11$/, '12'), south!, ...rest];
    expect(judged(lines, { more })).toEqual(['D4 blanks D4', 'D5 total-without Marsh']);
  });

  test('two are late', () => {
    const lines = [...sheet('', '32').slice(0, 4), 'West,1,2,', 'Borough,61,69,32'];
    expect(judged(lines)).toEqual(['D4 blanks D4 D5', 'D6 total-without Marsh West']);
  });

  test('one that never had a figure is not late', () => {
    const lines = [...sheet('9', '41').slice(0, 4), 'West,,,', 'Borough,60,67,41'];
    expect(judged(lines)).toEqual([]);
  });

  test('one that has begun before its figures did is not late then', () => {
    const lines = [heading, 'North,10,12,11', 'South,20,22,21', 'Marsh,,33,31', 'Borough,30,67,63'];
    expect(judged(lines)).toEqual(['B4 blanks B4', 'B5 total-without Marsh']);
    // In words it is.
    expect(judged(lines.map((line) => line.replace(',,', ',none,')))).toEqual([]);
  });

  test('a whole that is a mean is no sum', () => {
    const mean = [heading, 'North,10,12,11', 'South,20,22,21', 'Marsh,30,32,', 'Borough,20,22,32'];
    expect(judged(mean)).toEqual(['D4 blanks D4']);
  });

  test('months without any figure are not named cell by cell', () => {
    const lines = sheet('31', '63').map((line, at) => `${line},${at === 0 ? 'Jul 26' : ''}`);
    expect(judged(lines)).toEqual(['E2 blanks ']);
  });
});

describe('a single month is judged by what the publication has', () => {
  const held = '2026-05,North,12\n2026-05,South,22\n2026-05,Marsh,33\n2026-05,,67\n';
  const month = (...rows: readonly string[]) => ['Ward,Jun 26', 'North,11', 'South,21', ...rows];

  test.each([
    {
      says: 'late',
      rows: ['Marsh,', 'Borough,32'],
      told: ['B5 total-without Marsh'],
    },
    { says: 'gone', rows: ['Borough,32'], told: ['B4 total-without Marsh'] },
    { says: 'there', rows: ['Marsh,30', 'Borough,62'], told: [] },
    { says: 'another in its place', rows: ['Fen,30', 'Borough,62'], told: [] },
  ])('$says', ({ rows, told }) => {
    expect(judged(month(...rows), { held })).toEqual(told);
  });
});

describe('a whole that is off', () => {
  const months = 'Ward,Apr 26,May 26,Jun 26,Jul 26';
  const wards = ['North,10,12,11,13', 'South,20,22,21,20'];
  test.each([
    { says: 'by one', whole: '30,34,32,34', told: ['E4 total-off 33'] },
    { says: 'in the last month', whole: '30,34,32,43', told: ['E4 total-off 33'] },
    { says: 'twice in four, and so no sum', whole: '30,34,23,43', told: [] },
    { says: 'never', whole: '30,34,32,33', told: [] },
    { says: 'always, as a mean is', whole: '15,17,16,17', told: [] },
  ])('$says', ({ whole, told }) =>
    expect(judged([months, ...wards, `Borough,${whole}`])).toEqual(told),
  );

  test('by a rounding is none, and by more is', () => {
    const parts = ['North,1.0,1.2,1.1,1.3', 'South,2.0,2.2,2.1,2.0'];
    expect(judged([months, ...parts, 'Borough,3.0,3.4,3.2,3.4'])).toEqual([]);
    expect(judged([months, ...parts, 'Borough,3.0,3.4,3.2,3.9'])).toEqual(['E4 total-off 3.3']);
  });

  test('where a part has no number nobody can say', () =>
    expect(judged([months, wards[0]!, 'South,20,22,21,c', 'Borough,30,34,32,40'])).toEqual([]));

  test('a person may have looked at it', () => {
    const more = 'checked: { a!E4: "43" }\n';
    expect(judged([months, ...wards, 'Borough,30,34,32,43'], { more })).toEqual([]);
  });

  test('a single month is held against those that are there', () => {
    const held = [
      ...['2026-04,North,10', '2026-04,South,20', '2026-04,,30'],
      ...['2026-05,North,12', '2026-05,South,22', '2026-05,,34'],
      ...['2026-06,North,11', '2026-06,South,21', '2026-06,,32'],
    ].join('\n');
    const month = (whole: string) => ['Ward,Jul 26', 'North,13', 'South,20', `Borough,${whole}`];
    expect(judged(month('43'), { held })).toEqual(['B4 total-off 33']);
    expect(judged(month('33'), { held })).toEqual([]);
  });

  test('a name that no word calls a total is told as the sum that it nearly always is', () =>
    expect(
      judged([months, ...wards, 'East,5,6,7,8', 'Town,35,40,39,14', 'Borough,35,40,39,41']),
    ).toContain('B5 part-is-total '));
});

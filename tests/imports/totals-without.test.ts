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
    .filter(({ is }) => is === 'blanks' || is === 'total-without')
    .map(({ is, place, details }) => {
      const named = 'missing' in (details as object) ? 'missing' : 'cells';
      const names = (details as Record<string, readonly string[]>)[named]!;
      return `${addressOf(place).slice(2)} ${is} ${names.join(' ')}`;
    });
}

const heading = 'Ward,Apr 26,May 26,Jun 26';
const sheet = (marsh: string, whole: string) => [
  heading,
  'North,10,12,11',
  'South,20,22,21',
  `Marsh,30,33,${marsh}`,
  `Borough,60,67,${whole}`,
];

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

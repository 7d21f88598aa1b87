import { describe, expect, test } from 'vitest';
import { readMapping } from '../mappings/read-mapping.ts';
import { readRows } from '../judging/read-rows.ts';
import { sayDoubts } from '../say-doubts.ts';
import { english } from '../../language/english.ts';
import type { Workbook } from '../sheets/sheet.ts';
import { slugOf } from '../words/slug.ts';
import { textWorkbook } from '../sheets/text-sheet.ts';
import { printMapping } from '../writing/print-mapping.ts';
import { proposeMapping } from './proposal.ts';

/** What is understood by what is proposed, a line a figure; and what is told. `undefined` where nothing is proposed. */
function understood(
  lines: readonly string[],
  change: (workbook: Workbook) => Workbook = (as) => as,
) {
  const workbook = change(textWorkbook('a', lines.join('\n')));
  const proposed = proposeMapping('a.csv', workbook, slugOf)?.mapping;
  if (!proposed) return undefined;
  const text = printMapping(proposed, []);
  const { value, diagnostics } = readMapping({ path: 'content/imports/a.yml', text });
  expect(diagnostics).toEqual([]);
  const { readings, doubts, targets } = readRows(workbook, value!);
  return {
    figures: readings.map(({ measure, period, value: figure }) =>
      [measure, period.text, figure].join(' '),
    ),
    targets: targets.map(({ measure, aim, from }) => `${measure} ${aim} ${from.text}`),
    told: sayDoubts(doubts, english)
      .filter(({ outcome }) => outcome !== 'told')
      .map(({ cell, code }) => `${cell} ${code.replace('import/', '')}`),
  };
}

describe('a table with few periods across', () => {
  test.each([
    {
      of: 'two months',
      lines: ['Measure,Jan-26,Feb-26', 'Visits,91,93', 'Loans,12,14'],
      figures: ['visits 2026-01 91', 'visits 2026-02 93', 'loans 2026-01 12', 'loans 2026-02 14'],
    },
    {
      of: 'one month',
      lines: ['Measure,March 2026', 'Visits,91', 'Loans,12'],
      figures: ['visits 2026-03 91', 'loans 2026-03 12'],
    },
    {
      of: 'two quarters',
      lines: ['Measure,2025/26 Q1,2025/26 Q2', 'Visits,91,93'],
      figures: ['visits 2025/26-Q1 91', 'visits 2025/26-Q2 93'],
    },
    {
      of: 'two years in digits alone, which may be figures',
      lines: ['Name,2024,2025', 'Visits,91,93'],
    },
    { of: 'two days', lines: ['Name,2026-01-01,2026-03-31', 'Visits,91,93'] },
    { of: 'months that head words', lines: ['Name,Jan-26,Feb-26', 'Visits,late,open'] },
  ])('$of', ({ lines, figures }) => {
    expect(understood(lines)?.figures).toEqual(figures);
  });

  test('a beginning and an end in each row are no header', () => {
    const lines = [
      'Month,Opened,Closed,Visits',
      '2026-01,5 Jan 26,7 Jan 26,91',
      '2026-02,2 Feb 26,3 Feb 26,93',
    ];
    expect(understood(lines)?.figures).toContain('visits 2026-01 91');
  });
});

describe('months whose year stands in a column of its own', () => {
  const table = (...rows: readonly string[]) => ['Year,Month,Visits', ...rows];
  test('are of the year beside them, or the last above', () => {
    expect(understood(table('2025,November,91', ',December,93', '2026,January,88'))).toMatchObject({
      figures: ['visits 2025-11 91', 'visits 2025-12 93', 'visits 2026-01 88'],
      told: [],
    });
  });

  test('are of a financial year on both sides of its turn', () => {
    expect(understood(table('2025/26,December,93', ',January,88', ',March,80'))).toMatchObject({
      figures: ['visits 2025-12 93', 'visits 2026-01 88', 'visits 2026-03 80'],
    });
  });

  test('January below December, and nobody typed the next year, is in doubt', () => {
    expect(understood(table('2025,November,91', ',December,93', ',January,88'))).toMatchObject({
      figures: ['visits 2025-11 91', 'visits 2025-12 93'],
      told: ['a!B4 no-period'],
    });
  });

  test('a total in the middle is no month', () => {
    expect(
      understood(table('2025,April,5', ',May,6', ',Quarter so far,11', ',June,7')),
    ).toMatchObject({
      figures: ['visits 2025-04 5', 'visits 2025-05 6', 'visits 2025-06 7'],
      told: ['a!B4 no-period'],
    });
  });
});

test('a header of two rows under which the same names stand twice has parts', () => {
  const lines = [
    'Month,Visits,,Loans,',
    ',North,South,North,South',
    '2026-01,5,6,7,8',
    '2026-02,9,10,11,12',
  ];
  const merged = (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      merged: [1, 3].map((column) => ({
        rows: [0, 0] as const,
        columns: [column, column + 1] as const,
      })),
    })),
  });
  expect(understood(lines, merged)?.figures).toEqual([
    ...['visits 2026-01 5', 'visits 2026-01 6', 'loans 2026-01 7', 'loans 2026-01 8'],
    ...['visits 2026-02 9', 'visits 2026-02 10', 'loans 2026-02 11', 'loans 2026-02 12'],
  ]);
});

describe('targets in rows below their figures', () => {
  test('are proposed as such, and are no measure', () => {
    const lines = [
      'Measure,Jan-26,Feb-26,Mar-26',
      'Visits,91,93,95',
      'Target,90,90,90',
      'Loans,12,14,13',
    ];
    expect(understood(lines)).toMatchObject({
      figures: [
        ...['visits 2026-01 91', 'visits 2026-02 93', 'visits 2026-03 95'],
        ...['loans 2026-01 12', 'loans 2026-02 14', 'loans 2026-03 13'],
      ],
      targets: ['visits 90 2026-01'],
    });
  });
});

test('the colours of the text are ratings, where the cells have none', () => {
  const lines = ['Measure,Jan-26,Feb-26,Mar-26', 'Visits,91,93,95'];
  const inked = (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        at === 0
          ? row
          : row.map((cell, column) => ({
              ...cell,
              ink: [undefined, 'FF0000', '00B050', '1F1F1F'][column],
            })),
      ),
    })),
  });
  const workbook = inked(textWorkbook('a', lines.join('\n')));
  const { rating } = proposeMapping('a.csv', workbook, slugOf)!.mapping.tables[0]!;
  expect(rating).toEqual({
    font: { FF0000: 'RED', '00B050': 'GREEN', '1F1F1F': 'none' },
    met: 'GREEN',
  });
});

describe('a header of two rows', () => {
  const valuesOf = (head: number, ...lines: readonly string[]) => {
    const workbook = textWorkbook('a.csv', lines.join('\n'));
    const ends = head === 4 ? [[1, 4] as const] : [[1, 2] as const, [3, 4] as const];
    const merged = ends.map((columns) => ({ rows: [0, 0] as const, columns }));
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, merged }));
    const proposal = proposeMapping('a.csv', { ...workbook, sheets }, slugOf);
    return proposal?.mapping.tables[0]!.values?.map(
      ({ measure, parts }) => `${measure}${parts ? ` ${JSON.stringify(parts)}` : ''}`,
    );
  };
  const body = ['2026-01,1,2,3,4', '2026-02,5,6,7,8'];

  test.each<{ says: string; over: number; head: readonly string[]; values: readonly string[] }>([
    {
      says: 'the same names under two measures are parts of each',
      over: 2,
      head: [',Visits,,Loans,', 'Month,North,South,North,South'],
      values: [
        'visits {"part":"North"}',
        'visits {"part":"South"}',
        'loans {"part":"North"}',
        'loans {"part":"South"}',
      ],
    },
    {
      says: 'a total among them is the whole',
      over: 4,
      head: ['Month,Visits,,,', ',North,South,West,Total'],
      values: [
        'visits {"part":"North"}',
        'visits {"part":"South"}',
        'visits {"part":"West"}',
        'visits',
      ],
    },
    {
      says: 'other names under each are measures of their own',
      over: 2,
      head: [',Pools,,Libraries,', 'Month,Swims,Lessons,Visits,Loans'],
      values: ['pools-swims', 'pools-lessons', 'libraries-visits', 'libraries-loans'],
    },
  ])('$says', ({ over, head, values }) => {
    expect(valuesOf(over, ...head, ...body)).toEqual(values);
  });
});

describe('a measure that is called like a total is one', () => {
  const names = [
    'Total complaints',
    'Average days lost',
    'All-age admissions',
    'Overall happiness',
  ];
  const ids = ['total-complaints', 'average-days-lost', 'all-age-admissions', 'overall-happiness'];
  test.each([
    {
      of: 'months across',
      header: 'Measure,Jan-26,Feb-26',
      row: (name: string) => [`${name},5,6`],
    },
    {
      of: 'months down',
      header: 'Month,Measure,Value',
      row: (name: string) => [`2026-01,${name},5`, `2026-02,${name},6`],
    },
  ])('$of', ({ header, row }) => {
    const read = understood([header, ...['Visits', ...names].flatMap(row)]);
    expect(read?.told).toEqual([]);
    for (const id of ids) expect(read?.figures).toContain(`${id} 2026-01 5`);
  });

  test('and a row that is called nothing else is asked about', () => {
    const read = understood(['Measure,Jan-26,Feb-26', 'Visits,1,2', 'Loans,4,4', 'Total,5,6']);
    expect(read?.told).toEqual(['a!A4 unknown-name']);
  });
});

describe('codes beside the names of measures and areas', () => {
  const head = 'Month,Ind code,Indicator,Area code,Area,Value,Qualifier';
  test('are no parts, and the qualifiers are read', () => {
    const lines = [
      head,
      '2026-01,H1,Waits,E01,North,12,',
      '2026-01,H1,Waits,E02,South,,:',
      '2026-01,H2,Visits,E01,North,15,p',
      '2026-01,H2,Visits,E02,South,19,',
      '2026-02,H1,Waits,E01,North,13,r',
      '2026-02,H1,Waits,E02,South,18,',
      '2026-02,H2,Visits,E01,North,16,',
      '2026-02,H2,Visits,E02,South,21,',
    ];
    const workbook = textWorkbook('a', lines.join('\n'));
    const { mapping } = proposeMapping('a.csv', workbook, slugOf)!;
    expect(Object.keys(mapping.tables[0]!.parts!)).toEqual(['area']);
    expect(mapping.tables[0]!.values).toEqual([{ column: 'Value', qualifier: 'Qualifier' }]);
    expect(mapping.codes).toMatchObject({ ':': 'unavailable', p: 'provisional', r: 'revised' });
    expect(understood(lines)).toMatchObject({
      figures: [
        'waits 2026-01 12',
        'waits 2026-01 unavailable',
        'visits 2026-01 15',
        'visits 2026-01 19',
        'waits 2026-02 13',
        'waits 2026-02 18',
        'visits 2026-02 16',
        'visits 2026-02 21',
      ],
      told: [],
    });
  });

  test('are parts where one name has two of them, and so are names of groups', () => {
    const lines = [
      'Month,Area code,Area,Group,Visits',
      '2026-01,E01,North,Young,12',
      '2026-01,E02,North,Old,15',
      '2026-02,E01,North,Young,13',
      '2026-02,E02,North,Old,14',
      '2026-01,E03,South,Young,22',
      '2026-02,E03,South,Young,24',
    ];
    const { mapping } = proposeMapping('a.csv', textWorkbook('a', lines.join('\n')), slugOf)!;
    expect(Object.keys(mapping.tables[0]!.parts!)).toEqual(['area-code', 'area', 'group']);
  });
});

test('a code that follows another beside one name is no part, and is asked about', () => {
  const codes = ['E1', 'E1', 'E1', 'E9', 'E9', 'E9'];
  const lines = codes.flatMap((code, at) => [
    `2026-0${at + 1},${code},Oldmere,${20 + at}`,
    `2026-0${at + 1},E5,Newmere,${30 + at}`,
  ]);
  const read = understood(['Month,LA code,LA,Visits', ...lines]);
  expect(read?.told).toEqual(['a!B8 codes-joined']);
});

test('a list of one measure so far leads its name, so that another is told', () => {
  const lines = ['2026-01,Bins missed,North,5', '2026-01,Bins missed,South,6'];
  const workbook = textWorkbook('a', ['Month,Measure,Ward,Value', ...lines].join('\n'));
  const { mapping } = proposeMapping('a.csv', workbook, slugOf)!;
  expect(mapping.tables[0]!.measure).toEqual({
    column: 'Measure',
    names: { 'Bins missed': 'bins-missed' },
  });
});

test('a column of one measure is no part beside several columns of figures', () => {
  const lines = ['2026-01,Bins,5,7', '2026-02,Bins,6,8'];
  const workbook = textWorkbook('a', ['Month,Measure,Missed,Emptied', ...lines].join('\n'));
  const { mapping } = proposeMapping('a.csv', workbook, slugOf)!;
  expect(mapping.tables[0]!.parts).toBeUndefined();
});

describe('formulas that failed', () => {
  /** The cells with `#` at their beginning are errors, as a workbook tells them. */
  const asErrors = (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (/^[#=]/.test(cell.text) ? { ...cell, is: 'error' as const } : cell)),
      ),
    })),
  });

  test('among shares are told, and make no parts of the counts beside them', () => {
    const lines = [
      'Month,Num,Den,%',
      '2026-01,1,2,=B2/C2',
      '2026-02,0,0,#DIV/0!',
      '2026-03,5,8,62.5',
    ];
    expect(understood(lines, asErrors)).toMatchObject({
      figures: ['percent 2026-03 62.5'],
      told: ['a!D2 failed-formula', 'a!D3 failed-formula'],
    });
  });

  test('in the place of a name keep the figures of their row out', () => {
    const lines = ['Ward,Apr-26,May-26,Jun-26', 'North,12,13,14', '#N/A,22,23,24'];
    expect(understood(lines, asErrors)).toMatchObject({
      figures: ['a 2026-04 12', 'a 2026-05 13', 'a 2026-06 14'],
      told: ['a!A3 failed-formula'],
    });
  });
});

describe('what stands behind the months of areas', () => {
  test.each([
    { of: 'a sum and a budget are known', head: 'Total to date,Budget 2026/27', told: [] },
    {
      of: 'another word over figures is asked about',
      head: 'Latest,Budget',
      told: ['a!D1 figures-unread'],
    },
  ])('$of', ({ head, told }) => {
    const lines = [`Area,Apr-26,May-26,${head}`, 'North,12,15,27,90', 'South,20,24,44,95'];
    expect(understood(lines)?.told).toEqual(told);
  });
});

describe('a share beside its numerator and denominator', () => {
  const rows = ['2026-01,45,50,90,95', '2026-02,42,50,84,95'];
  test.each([
    {
      of: 'is the measure, with the target',
      lines: ['Month,Numerator,Denominator,Per cent,Target', ...rows],
      figures: ['per-cent 2026-01 90', 'per-cent 2026-02 84'],
      targets: ['per-cent 95 2026-01'],
    },
    {
      of: 'is one of three measures, where one count is called otherwise',
      lines: ['Month,Numerator,Cases,Per cent,Target', ...rows],
      figures: ['numerator', 'cases', 'per-cent'].flatMap((id) => [
        `${id} 2026-01 ${{ numerator: 45, cases: 50 }[id] ?? 90}`,
        `${id} 2026-02 ${{ numerator: 42, cases: 50 }[id] ?? 84}`,
      ]),
      targets: [],
    },
    {
      of: 'is one of several measures beside another',
      lines: ['Month,Numerator,Denominator,Visits', '2026-01,45,50,9', '2026-02,42,50,8'].map(
        (line, at) => `${line},${['Loans', 7, 6][at]}`,
      ),
      figures: ['numerator', 'denominator', 'visits', 'loans'].flatMap((id, at) => [
        `${id} 2026-01 ${[45, 50, 9, 7][at]}`,
        `${id} 2026-02 ${[42, 50, 8, 6][at]}`,
      ]),
      targets: [],
    },
  ])('$of', ({ lines, figures, targets }) => {
    const read = understood(lines);
    expect(read?.figures.toSorted()).toEqual(figures.toSorted());
    expect(read?.targets).toEqual(targets);
  });
});

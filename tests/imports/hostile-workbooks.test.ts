import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/cli/import/workbook.ts';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import { sayDoubts } from '../../src/core/imports/say-doubts.ts';
import { english } from '../../src/core/language/english.ts';
import {
  madeWorkbook,
  styles,
  type MadeCell,
  type MadeParts,
  type MadeSheet,
} from '../made-workbook.ts';

const long = (more = '', table = '') => `file: a.xlsx
${more}tables:
  - sheet: KPIs
    header: 1
    period: { column: Month, as: month }
    values: [{ column: Value, measure: calls }]
${table}measures:
  calls: { unit: '%', goodWhen: higher }
`;

/** What comes of a workbook: what is told, with its cell and outcome, and what is taken. */
async function verdict(sheets: readonly MadeSheet[], mappingText: string, parts?: MadeParts) {
  const mapping = readMapping({ path: 'content/imports/a.yml', text: mappingText });
  expect(mapping.diagnostics).toEqual([]);
  const workbook = await readWorkbook(await madeWorkbook(sheets, parts));
  const { readings, doubts, cells, leftCells } = readRows(workbook, mapping.value!);
  const doubted = doubts.reduce((sum, told) => sum + told.cells, 0);
  // Every cell among the figures is taken, left out or told.
  expect(readings.length + leftCells + doubted).toBe(cells);
  return {
    told: sayDoubts(doubts, english).map(
      ({ cell, code, outcome }) => `${cell} ${code.replace('import/', '')} ${outcome}`,
    ),
    taken: readings.map(({ period, value, status }) =>
      [period.text, value, status].filter(Boolean).join(' '),
    ),
    ratings: readings.map(({ rating }) => rating),
    said: sayDoubts(doubts, english).map(({ message }) => message),
  };
}

const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08'];
const figures = (values: readonly MadeCell[]): MadeSheet => ({
  name: 'KPIs',
  rows: [['Month', 'Value'], ...values.map((value, at) => [months[at]!, value])],
});
const formula = (inner: string) => ({ holds: inner });

describe('a cell that misleads is told, and its neighbours are taken', () => {
  test.each<{ says: string; cell: MadeCell; told: readonly string[]; taken?: string }>([
    {
      says: 'a range that became a date',
      cell: { style: styles.dayMonth, holds: '<v>45778</v>' },
      told: ['KPIs!B3 date-for-figure left-out'],
    },
    {
      says: 'a range that became a date, and lost its format',
      cell: 45778,
      told: ['KPIs!B3 date-number left-out'],
    },
    { says: 'a share among percentages', cell: 0.94, told: ['KPIs!B3 share-or-percent left-out'] },
    {
      says: 'the same share under a format that shows it as 94.0%',
      cell: { style: styles.percent, holds: '<v>0.94</v>' },
      told: [],
      taken: '94.0',
    },
    {
      says: 'a number that is struck out',
      cell: { style: styles.struck, holds: '<v>94</v>' },
      told: ['KPIs!B3 struck-out left-out'],
    },
    {
      says: 'a number of which a part is struck out',
      cell: {
        is: 'inlineStr',
        holds:
          '<is><r><rPr><strike/></rPr><t>94</t></r><r><t xml:space="preserve"> 95</t></r></is>',
      },
      told: ['KPIs!B3 struck-out left-out'],
    },
    {
      says: 'the raised number of a footnote',
      cell: {
        is: 'inlineStr',
        holds: '<is><r><t>94</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>',
      },
      told: ['KPIs!B3 no-figure left-out'],
    },
    {
      says: 'the raised number of a footnote behind a decimal',
      cell: {
        is: 'inlineStr',
        holds:
          '<is><r><t>94.2</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>',
      },
      told: ['KPIs!B3 no-figure left-out'],
    },
    {
      says: 'the lowered number of a footnote',
      cell: {
        is: 'inlineStr',
        holds: '<is><r><t>94.2</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>1</t></r></is>',
      },
      told: ['KPIs!B3 no-figure left-out'],
    },
    { says: 'the raised sign of a footnote', cell: '94¹', told: ['KPIs!B3 no-figure left-out'] },
    { says: 'a star', cell: '94.2*', told: ['KPIs!B3 no-figure left-out'] },
    { says: 'a letter in brackets', cell: '94 (r)', told: ['KPIs!B3 no-figure left-out'] },
    { says: 'millions', cell: '£1.2m', told: ['KPIs!B3 no-figure left-out'] },
    { says: 'a decimal comma', cell: '94,2', told: ['KPIs!B3 no-figure left-out'] },
    {
      says: 'a failed formula',
      cell: { is: 'e', holds: '<f>1/0</f><v>#DIV/0!</v>' },
      told: ['KPIs!B3 failed-formula left-out'],
    },
    {
      says: 'a formula that nobody has worked out',
      cell: formula('<f>SUM(B1:B2)</f>'),
      told: ['KPIs!B3 failed-formula left-out'],
    },
    {
      says: 'a formula with its figure',
      cell: formula('<f>SUM(B1:B2)</f><v>93</v>'),
      told: [],
      taken: '93',
    },
    {
      says: 'a figure that stands in another workbook',
      cell: formula('<f>[1]Sheet1!A1</f><v>93</v>'),
      told: ['KPIs!B3 from-elsewhere told'],
      taken: '93',
    },
    {
      says: 'yes or no',
      cell: { is: 'b', holds: '<v>1</v>' },
      told: ['KPIs!B3 yes-or-no left-out'],
    },
    ...[
      ['hours and minutes', { style: styles.hours, holds: '<v>1.5208333333333333</v>' }],
      ['minutes and seconds', { style: styles.minutes, holds: '<v>0.003819444444444444</v>' }],
      ['a length of time as text', '12:30'],
    ].map(([says, cell]) => ({
      says: says as string,
      cell: cell as MadeCell,
      told: ['KPIs!B3 time-for-figure left-out'],
    })),
    { says: 'a word', cell: 'n/a', told: ['KPIs!B3 no-figure left-out'] },
    ...[
      ['an apostrophe', "'94", '94'],
      ['spaces behind', '94  ', '94'],
      ['a space that does not break', '94\u00a0', '94'],
      ['an en dash for a minus', '–4', '-4'],
      ['a minus sign', '−4', '-4'],
      ['brackets for a minus', '(4)', '-4'],
      ['its unit', '94%', '94'],
      ['thousands parted', '1,234', '1234'],
    ].map(([says, cell, taken]) => ({
      says: `a number as text, with ${says}`,
      cell: cell!,
      told: ['KPIs!B3 number-as-text told'],
      taken: taken!,
    })),
  ])('$says', async ({ cell, told, taken }) => {
    const found = await verdict([figures([91, cell, 93, 95])], long());
    expect(found.told).toEqual(told);
    const own = taken === undefined ? [] : [`2025-05 ${taken}`];
    expect(found.taken).toEqual(['2025-04 91', ...own, '2025-06 93', '2025-07 95']);
  });

  test('a shared text with noughts before it is a number as text', async () => {
    const cell = { is: 's', holds: '<v>0</v>' };
    const found = await verdict([figures([91, cell])], long(), { strings: ['<t>0094</t>'] });
    expect(found).toMatchObject({
      told: ['KPIs!B3 number-as-text told'],
      taken: ['2025-04 91', '2025-05 94'],
    });
  });

  test('marks that the mapping knows are read', async () => {
    const marks = 'marks: { "¹": none, "*": provisional, (r): revised }\n';
    const found = await verdict([figures(['94¹', '94.2*', '95 (r)'])], long(marks));
    expect(found.taken).toEqual(['2025-04 94', '2025-05 94.2 provisional', '2025-06 95 revised']);
  });

  test('what looks wrong and was looked at is taken', async () => {
    const found = await verdict([figures([91, 45778])], long('checked: { KPIs!B3: "45778" }\n'));
    expect(found).toMatchObject({ told: [], taken: ['2025-04 91', '2025-05 45778'] });
  });

  test('figures that are all as large as the numbers of days are figures', async () => {
    const found = await verdict([figures([45001, 45778, 44102])], long().replace("'%'", 'visits'));
    expect(found.told).toEqual([]);
  });
});

describe('thousands parted by points', () => {
  const mapping = long().replace("'%'", 'visits');
  test.each([
    {
      says: 'among whole numbers',
      values: [987, '1.234', 1105],
      told: ['KPIs!B3 number-as-text told', 'KPIs!B3 point-or-thousands left-out'],
    },
    {
      says: 'as numbers, which lost it',
      values: [987, 1.234, 1105],
      told: ['KPIs!B3 point-or-thousands left-out'],
    },
    {
      says: 'as numbers among others that have places',
      values: [987.5, 1.234, 1105],
      told: ['KPIs!B3 point-or-thousands left-out'],
    },
    {
      says: 'among others with three places',
      values: ['0.987', '1.234'],
      told: ['KPIs!B2 number-as-text told', 'KPIs!B3 number-as-text told'],
    },
    {
      says: 'among small whole numbers',
      values: [99, '1.234', 98],
      told: ['KPIs!B3 number-as-text told'],
    },
  ])('$says', async ({ values, told }) => {
    const found = await verdict([figures(values)], mapping);
    expect(found.told).toEqual(
      told.filter(
        (one) =>
          !told.includes('KPIs!B3 point-or-thousands left-out') || !one.includes('number-as-text'),
      ),
    );
  });
});

describe('rows that mislead', () => {
  test('a total in the middle is no month', async () => {
    const rows: MadeSheet['rows'] = [
      ['Month', 'Value'],
      ['2025-04', 5],
      ['Total', 9],
      ['2025-05', 4],
    ];
    const found = await verdict([{ name: 'KPIs', rows }], long());
    expect(found).toMatchObject({
      told: ['KPIs!A3 no-period left-out'],
      taken: ['2025-04 5', '2025-05 4'],
    });
  });

  test('a total among names is no measure that the mapping knows, and among parts no part', async () => {
    const rows: MadeSheet['rows'] = [
      ['Where', 'Month', 'Value'],
      ['East', '2025-04', 5],
      ['Grand total', '2025-04', 9],
      ['West', '2025-04', 4],
    ];
    const found = await verdict(
      [{ name: 'KPIs', rows }],
      long('', '    parts: { place: { column: Where } }\n'),
    );
    expect(found).toMatchObject({
      told: ['KPIs!A3 total-row left-out'],
      taken: ['2025-04 5', '2025-04 4'],
    });
  });

  test('a header that is there again on each page is none of the figures', async () => {
    const rows: MadeSheet['rows'] = [
      ['Month', 'Value'],
      ['2025-04', 5],
      ['Month', 'Value'],
      ['2025-05', 4],
    ];
    const found = await verdict([{ name: 'KPIs', rows }], long());
    expect(found).toMatchObject({
      told: ['KPIs!A3 header-again told'],
      taken: ['2025-04 5', '2025-05 4'],
    });
  });

  test('a second table below, with another header, is told', async () => {
    const rows: MadeSheet['rows'] = [
      ['Month', 'Value'],
      ['2025-04', 5],
      [],
      ['Ward', 'Visits'],
      ['East', 4],
    ];
    const found = await verdict([{ name: 'KPIs', rows }], long());
    expect(found).toMatchObject({
      told: ['KPIs!A4 no-period left-out', 'KPIs!A5 no-period left-out'],
      taken: ['2025-04 5'],
    });
  });

  test('a second table beside it is a column that is not read', async () => {
    const rows: MadeSheet['rows'] = [
      ['Month', 'Value', undefined, 'Ward', 'Visits'],
      ['2025-04', 5, undefined, 'East', 4],
    ];
    const found = await verdict([{ name: 'KPIs', rows }], long());
    expect(found).toMatchObject({ told: ['KPIs!D1 columns-unread told'], taken: ['2025-04 5'] });
  });

  test('rows that a filter hides are read, and told', async () => {
    const sheet = {
      ...figures([5, 4]),
      rowSays: { 3: 'hidden="1"' },
      after:
        '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="2025-04"/></filters></filterColumn></autoFilter>',
    };
    const found = await verdict([sheet], long());
    expect(found).toMatchObject({
      told: ['KPIs!B3 hidden told'],
      taken: ['2025-04 5', '2025-05 4'],
    });
  });

  test.each<{ says: string; sheet: MadeSheet; mapping?: string; told: readonly string[] }>([
    {
      says: 'the header, and is read',
      sheet: { ...figures([5, 4]), rowSays: { 1: 'hidden="1"' } },
      told: ['KPIs!A1 hidden-read told'],
    },
    {
      says: 'the periods of rows, and is read',
      sheet: { ...figures([5, 4]), before: '<cols><col min="1" max="1" hidden="1"/></cols>' },
      told: ['KPIs!A1 hidden-read told'],
    },
    {
      says: 'a row whose figure is in doubt',
      sheet: { ...figures([5, '2-4', 4]), rowSays: { 3: 'hidden="1"' } },
      told: ['KPIs!A3 hidden-read told', 'KPIs!B3 no-figure left-out'],
    },
    {
      says: 'a name that is carried down',
      sheet: {
        name: 'KPIs',
        rows: [
          ['Where', 'Month', 'Value'],
          ['East', undefined, undefined],
          [undefined, '2025-04', 5],
        ],
        rowSays: { 2: 'hidden="1"' },
      },
      mapping: long('', '    parts: { place: { column: Where, carried: yes } }\n'),
      told: ['KPIs!A2 hidden-read told', 'KPIs!A2 rows-without-figures told'],
    },
    {
      says: 'a column that the mapping has no use for',
      sheet: {
        name: 'KPIs',
        rows: [
          ['Month', 'Value', 'Owner'],
          ['2025-04', 5, 'Ann'],
        ],
        before: '<cols><col min="3" max="3" hidden="1"/></cols>',
      },
      told: ['KPIs!C1 hidden-unread told', 'KPIs!C1 columns-unread told'],
    },
    {
      says: 'a note below the table',
      sheet: {
        ...figures([5]),
        rows: [...figures([5]).rows, ['Made by Ann']],
        rowSays: { 3: 'hidden="1"' },
      },
      told: ['KPIs!A3 hidden-unread told', 'KPIs!A3 rows-without-figures told'],
    },
  ])('of what is hidden it is told what happened: $says', async ({ sheet, mapping, told }) => {
    const found = await verdict([sheet], mapping ?? long());
    expect([...found.told].toSorted()).toEqual([...told].toSorted());
  });

  test('hidden columns and sheets are told', async () => {
    const hidden = { ...figures([5]), before: '<cols><col min="2" max="2" hidden="1"/></cols>' };
    expect((await verdict([hidden], long())).told).toEqual(['KPIs!B2 hidden told']);
    const sheets = [
      { ...figures([5]), state: 'veryHidden' },
      { ...figures([9]), name: 'Drafts', state: 'hidden' },
    ];
    expect((await verdict(sheets, long())).told).toEqual([
      'KPIs!B2 hidden told',
      'Drafts!A1 sheet-unread told',
    ]);
  });

  test('the number of a day is no month', async () => {
    const rows: MadeSheet['rows'] = [
      ['Month', 'Value'],
      [45748, 5],
      ['2025-05', 4],
    ];
    const found = await verdict([{ name: 'KPIs', rows }], long());
    expect(found).toMatchObject({ told: ['KPIs!A2 no-period left-out'], taken: ['2025-05 4'] });
  });

  test('the days of a workbook that counts from 1904 are those that it shows', async () => {
    const rows: MadeSheet['rows'] = [
      ['Month', 'Value'],
      [{ style: styles.month, holds: '<v>44286</v>' }, 5],
    ];
    const found = await verdict([{ name: 'KPIs', rows }], long(), { says: 'date1904="1"' });
    expect(found).toMatchObject({ told: [], taken: ['2025-04 5'] });
  });

  test('a month under the year of another is told', async () => {
    const across = `file: a.xlsx
tables:
  - sheet: KPIs
    header: 1..2
    period: { across: yes, as: month }
    measure: { column: Name, names: { Calls: calls } }
`;
    const rows: MadeSheet['rows'] = [
      [undefined, '2024/25', undefined, '2025/26'],
      ['Name', 'Feb 2025', 'Apr 2025', 'May 2025'],
      ['Calls', 91, 92, 93],
    ];
    const after = '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>';
    const found = await verdict([{ name: 'KPIs', rows, after }], across);
    expect(found).toMatchObject({
      told: ['KPIs!C2 month-outside-year left-out'],
      taken: ['2025-02 91', '2025-05 93'],
    });
  });
});

describe('colours', () => {
  const rated = long('', '    rating: { fill: { "00B050": GREEN, FF0000: RED } }\n');
  const green = (value: number) => ({ style: styles.green, holds: `<v>${value}</v>` });
  const red = (value: number) => ({ style: styles.red, holds: `<v>${value}</v>` });
  const sheet = figures([green(95), red(80), green(94)]);
  const rule = (range: string, inner: string) =>
    `<conditionalFormatting sqref="${range}">${inner}</conditionalFormatting>`;
  const cellIs =
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>90</formula></cfRule>';

  test('of hand are ratings', async () => {
    const found = await verdict([sheet], rated);
    expect([found.told, found.ratings]).toEqual([[], ['GREEN', 'RED', 'GREEN']]);
  });

  test('that contradict their figures are told', async () => {
    const found = await verdict([figures([green(95), red(80), green(94), green(79)])], rated);
    expect(found.told).toEqual(['KPIs!B5 colour-contradicts told']);
  });

  test.each([
    { says: 'by a rule', after: rule('B3:B4', cellIs), range: 'B3:B4' },
    {
      says: 'by a scale',
      after: rule(
        'B3:B4',
        '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00B050"/></colorScale></cfRule>',
      ),
      range: 'B3:B4',
    },
    {
      says: 'by the day',
      after: rule(
        'B3:B4',
        '<cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="lastWeek"><formula>1</formula></cfRule>',
      ),
      range: 'B3:B4',
    },
    {
      says: 'by a rule of newer spreadsheets',
      after:
        '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="cellIs" priority="2" operator="greaterThan" id="{X}"><xm:f>1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B3:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      range: 'B3:B4',
    },
  ])('$says are told at their range, and no rating is taken there', async ({ after, range }) => {
    const found = await verdict([{ ...sheet, after }], rated);
    expect([found.told, found.ratings]).toEqual([
      ['KPIs!B3 colours-by-rule told'],
      ['GREEN', undefined, undefined],
    ]);
    expect(found.said[0]).toBe(
      `The cells ${range} are coloured by a rule of the sheet and not by hand, so that no rating was taken from their colours.`,
    );
  });

  test('of other cells are nothing to tell, nor are bars', async () => {
    const bars =
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/></dataBar></cfRule>';
    const after = rule('E3:E4', cellIs) + rule('B3:B4', bars);
    const found = await verdict([{ ...sheet, after }], rated);
    expect([found.told, found.ratings]).toEqual([[], ['GREEN', 'RED', 'GREEN']]);
  });

  describe('of the text', () => {
    const byText = long('', '    rating: { font: { "00B050": GREEN, FF0000: RED } }\n');
    const inGreen = (value: number) => ({ style: styles.greenText, holds: `<v>${value}</v>` });
    const inRed = (value: number) => ({ style: styles.redText, holds: `<v>${value}</v>` });
    const written = figures([inGreen(95), inRed(80), 94, inGreen(93)]);
    const textRule = rule('B3:B5', cellIs.replace('dxfId="0"', 'dxfId="1"'));

    test('are ratings where the mapping says so, and black is none', async () => {
      const found = await verdict([written], byText);
      expect([found.told, found.ratings]).toEqual([[], ['GREEN', 'RED', undefined, 'GREEN']]);
    });

    test('that contradict their figures are told', async () => {
      const found = await verdict([figures([inGreen(95), inRed(80), inGreen(79)])], byText);
      expect(found.told).toEqual(['KPIs!B4 colour-contradicts told']);
    });

    test('that the mapping does not name are told', async () => {
      const found = await verdict([written], byText.replace(', FF0000: RED', ''));
      expect(found.told).toEqual(['KPIs!B3 unknown-fill told']);
      expect(found.ratings).toEqual(['GREEN', undefined, undefined, 'GREEN']);
    });

    test('by a rule are no ratings, and leave those of the cells as they are', async () => {
      const ruled = await verdict([{ ...written, after: textRule }], byText);
      expect([ruled.told, ruled.ratings]).toEqual([
        ['KPIs!B3 colours-by-rule told'],
        ['GREEN', undefined, undefined, undefined],
      ]);
      const ofHigh = textRule.replace('lessThan', 'greaterThan');
      const filled = await verdict([{ ...sheet, after: ofHigh }], rated);
      expect(filled.ratings).toEqual(['GREEN', 'RED', 'GREEN']);
    });
  });
});

test('macros are told and never run, whatever the file is called', async () => {
  const files = { 'xl/vbaProject.bin': 'made up' };
  const found = await verdict([figures([91])], long(), { files });
  expect(found).toMatchObject({ told: ['KPIs!A1 macros told'], taken: ['2025-04 91'] });
  expect(found.said).toEqual([
    'The workbook has macros. None was run: every figure is as it was when the workbook was last saved.',
  ]);
});

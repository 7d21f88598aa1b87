import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, styles, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const green: MadeCell = { style: styles.green, holds: '' };
const red: MadeCell = { style: styles.red, holds: '' };
const sign = (style: number): MadeCell => ({ style, is: 'inlineStr', holds: '<is><t>●</t></is>' });

/** What is proposed for a sheet, and told of it. */
async function proposed(rows: readonly (readonly MadeCell[])[], file = 'kpis-2026-09.xlsx') {
  site.save(file, await madeWorkbook([{ name: 'KPIs', rows }]));
  return (await site.run(file, '--write')).told;
}

const colours = /rating:\n +column: RAG\n +fill:\n +00B050: GREEN\n +FF0000: RED\n +met: GREEN/;

describe('a column of colours alone is one of ratings', () => {
  test.each([
    {
      of: 'one period in the name of the file',
      rows: [
        ['Measure', 'Actual', 'RAG'],
        ['Visits', 412, green],
        ['Loans', 71, red],
      ],
    },
    {
      of: 'one period at the head',
      rows: [
        ['Measure', 'Sep-26', 'RAG'],
        ['Visits', 412, green],
        ['Loans', 71, red],
      ],
    },
    {
      of: 'a period in each row',
      rows: [
        ['Month', 'Measure', 'Value', 'RAG'],
        ['Aug-26', 'Visits', 412, green],
        ['Sep-26', 'Visits', 397, green],
        ['Aug-26', 'Loans', 71, red],
        ['Sep-26', 'Loans', 72, red],
      ],
    },
  ])('$of', async ({ rows }) => {
    const told = await proposed(rows);
    expect(told).toMatch(colours);
    expect(told).not.toContain('colours-left');
    const path = 'content/imports/kpis.yml';
    const keys = 'unit: letters\n    unitOne: letter\n    goodWhen: higher\n    frequency: monthly';
    site.write(path, site.readText(path).replace(/^ {4}(?=title:)/gm, `    ${keys}\n    `));
    const done = await site.run('kpis-2026-09.xlsx');
    expect([done.status, site.faults()], done.told).toEqual([0, []]);
    expect(site.readText('data/indicators/visits.csv')).toMatch(/2026-09,\d+,GREEN/);
    expect(site.readText('data/indicators/loans.csv')).toMatch(/2026-09,\d+,RED/);
  });

  test('a sign in a colour is one too', async () => {
    const told = await proposed([
      ['Measure', 'Actual', 'Status'],
      ['Visits', 412, sign(styles.greenText)],
      ['Loans', 71, sign(styles.redText)],
    ]);
    expect(told).toMatch(/column: Status\n +font:\n +00B050: GREEN/);
  });

  test('one beside each month is that of its figure', async () => {
    const told = await proposed([
      ['', 'Aug-26', '', 'Sep-26', ''],
      ['Measure', 'Actual', 'RAG', 'Actual', 'RAG'],
      ['Visits', 400, green, 412, red],
      ['Loans', 70, green, 71, green],
    ]);
    expect(told).toMatch(/beside: RAG\n +fill:\n +00B050: GREEN/);
    expect(told).not.toContain('colours-left');
  });
});

describe('a column of colours that is not read is told', () => {
  test('where the months stand beside it', async () => {
    const told = await proposed([
      ['Measure', 'Aug-26', 'Sep-26', 'RAG'],
      ['Visits', 400, 412, green],
      ['Loans', 70, 71, green],
    ]);
    expect(told).toContain('KPIs!D2  The cells under `RAG` are coloured and say nothing else');
  });

  test.each([
    { says: 'one colour under a heading of no ratings', heading: 'Notes', cells: [green, green] },
    { says: 'words that say it too', heading: 'Owner', cells: ['Ann', 'Ben'] },
  ])('and not $says', async ({ heading, cells }) => {
    const told = await proposed([
      ['Measure', 'Aug-26', 'Sep-26', heading],
      ['Visits', 400, 412, cells[0]],
      ['Loans', 70, 71, cells[1]],
    ]);
    expect(told).not.toContain('colours-left');
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

/** How rules dress cells, by their numbers. */
const dress = {
  nothing: 0,
  white: 1,
  word: 2,
  red: 3,
  whiteOnWhite: 4,
  whiteOnRed: 5,
  black: 6,
  mark: 7,
} as const;

const white = '<font><color rgb="FFFFFFFF"/></font>';
const back = (colour: string) =>
  `<fill><patternFill><bgColor rgb="${colour}"/></patternFill></fill>`;
const format = (code: string) => `<numFmt numFmtId="200" formatCode="${code}"/>`;
const dxfs = [
  format(';;;'),
  white,
  format('&quot;&lt;5&quot;'),
  back('FFFF0000'),
  white + back('FFFFFFFF'),
  white + back('FFFF0000'),
  '<font><color rgb="FF000000"/></font>',
  format('0&quot;p&quot;'),
].map((one) => `<dxf>${one}</dxf>`);

const styleSheet = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/></font><font><color rgb="FFFFFFFF"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs><dxfs count="${dxfs.length}">${dxfs.join('')}</dxfs></styleSheet>`;

interface Rule {
  readonly type?: string;
  readonly operator?: string;
  readonly formulas?: readonly string[];
  readonly by?: number;
  readonly range?: string;
  readonly more?: string;
  readonly inner?: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A rule as the format has it; `lessThan 5` that shows nothing where nothing else is said. */
const typed = ({ range = 'B2:D3', by = dress.nothing, ...rule }: Rule, at: number) => {
  const { type = 'cellIs', operator = 'lessThan', formulas = ['5'], more = '', inner = '' } = rule;
  const how = type === 'cellIs' ? ` operator="${operator}"` : '';
  const asked = formulas.map((one) => `<formula>${escaped(one)}</formula>`).join('');
  return `<conditionalFormatting sqref="${range}"><cfRule type="${type}" dxfId="${by}" priority="${at + 1}"${how}${more}>${asked}${inner}</cfRule></conditionalFormatting>`;
};

const mapping = (more = '') => `file: "kpis-*.xlsx"
missing: { "<5": suppressed }
marks: { p: provisional }
tables:
  - header: 1
    period: { across: yes, as: month }
    measure: { column: Measure, names: { People: people, Calls: calls } }
${more}measures:
  people: { title: People, unit: people, unitOne: person, goodWhen: neither, frequency: monthly }
  calls: { title: Calls, unit: calls, unitOne: call, goodWhen: neither, frequency: monthly }
`;

/** Figures with 877 in one cell, which no one is told of where it is hidden. */
async function take(
  rules: readonly Rule[],
  {
    figures = [12, 3, 9] as readonly MadeCell[],
    more = '',
    after = '',
    options = [] as readonly string[],
  } = {},
) {
  site.write('content/imports/kpis.yml', mapping(more));
  const rows: (readonly MadeCell[])[] = [
    ['Measure', '2026-04', '2026-05', '2026-06'],
    ['People', ...figures],
    ['Calls', 101, 102, 104],
    ['Limit', 5],
  ];
  const sheet = { rows: rows.slice(0, 3), after: rules.map(typed).join('') + after };
  site.save(
    'kpis-01.xlsx',
    await madeWorkbook([sheet], { files: { 'xl/styles.xml': styleSheet } }),
  );
  const { told, status } = await site.run('kpis-01.xlsx', '--leave-out', ...options);
  const written = Object.keys(site.everything()).includes('data/indicators/people.csv');
  const taken = written
    ? site
        .readText('data/indicators/people.csv')
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.replace(/^2026-0/, '').replace(/,$/, ''))
    : [];
  return { told, status, taken, codes: [...new Set(told.match(/import\/[a-z-]+/g))] };
}

describe('a figure that a rule hides', () => {
  test.each<{ says: string; rules: readonly Rule[]; taken: readonly string[] }>([
    { says: 'by its format', rules: [{}], taken: ['4,12', '6,9'] },
    { says: 'in white', rules: [{ by: dress.white }], taken: ['4,12', '6,9'] },
    {
      says: 'in the colour that it puts behind it',
      rules: [{ by: dress.whiteOnWhite }],
      taken: ['4,12', '6,9'],
    },
    {
      says: 'at most so many',
      rules: [{ operator: 'lessThanOrEqual', formulas: ['9'] }],
      taken: ['4,12'],
    },
    {
      says: 'between two',
      rules: [{ operator: 'between', formulas: ['3', '8'] }],
      taken: ['4,12', '6,9'],
    },
    {
      says: 'not between two',
      rules: [{ operator: 'notBetween', formulas: ['4', '8'] }],
      taken: [],
    },
    {
      says: 'by a formula',
      rules: [{ type: 'expression', formulas: ['AND(B2>0,B2<5)'] }],
      taken: ['4,12', '6,9'],
    },
    {
      says: 'by another cell',
      rules: [{ type: 'expression', formulas: ['B$3=102'] }],
      taken: ['4,12', '6,9'],
    },
    {
      says: 'with the text that is in it',
      rules: [{ type: 'containsText', more: ' text="3"' }],
      taken: ['4,12', '6,9'],
    },
    {
      says: 'wherever no fault is',
      rules: [{ type: 'notContainsErrors', formulas: ['NOT(ISERROR(B2))'], range: 'C2' }],
      taken: ['4,12', '6,9'],
    },
  ])('$says is in doubt, and its number is not told', async ({ rules, taken }) => {
    const found = await take(rules);
    expect(found.taken, found.told).toEqual(taken);
    expect(found.codes).toContain('import/shows-nothing');
    expect(found.told).not.toMatch(/`3`/);
  });

  test('as a word is read as that word, and with a mark as that mark', async () => {
    const found = await take([
      { by: dress.word },
      { by: dress.mark, operator: 'equal', formulas: ['9'] },
    ]);
    expect([found.status, found.taken], found.told).toEqual([
      0,
      ['4,12', '5,suppressed', '6,9,provisional'],
    ]);
  });

  test('behind a sign that stands alone is in doubt', async () => {
    const icons = (says: string) =>
      `<iconSet iconSet="3TrafficLights1"${says}><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>`;
    const rule = { type: 'iconSet', formulas: [], range: 'C2', by: dress.red };
    expect((await take([{ ...rule, inner: icons(' showValue="0"') }])).taken).toEqual([
      '4,12',
      '6,9',
    ]);
    site.remove();
    site = await importSite();
    expect((await take([{ ...rule, inner: icons('') }])).taken).toEqual(['4,12', '5,3', '6,9']);
  });

  test('by a rule of newer spreadsheets is in doubt', async () => {
    const after = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="cellIs" priority="2" operator="lessThan" id="{X}"><xm:f>5</xm:f><x14:dxf>${white}</x14:dxf></x14:cfRule><xm:sqref>B2:D2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const found = await take([], { after });
    expect([found.taken, found.codes]).toEqual([['4,12', '6,9'], ['import/shows-nothing']]);
  });
});

describe('a figure that no rule hides is taken', () => {
  test.each<{
    says: string;
    rules: readonly Rule[];
    figures?: readonly MadeCell[];
    taken?: readonly string[];
  }>([
    { says: 'where none holds', rules: [{ formulas: ['3'] }] },
    { says: 'where they colour what is behind it', rules: [{ by: dress.red }] },
    { says: 'white on red', rules: [{ by: dress.whiteOnRed }] },
    { says: 'of other cells', rules: [{ range: 'B3:D3' }] },
    {
      says: 'a nought that is left blank',
      rules: [{ operator: 'equal', formulas: ['0'] }],
      figures: [12, 0, 9],
      taken: ['4,12', '5,0', '6,9'],
    },
    {
      says: 'a nought in white',
      rules: [{ type: 'expression', formulas: ['B2=0'], by: dress.white }],
      figures: [12, 0, 9],
      taken: ['4,12', '5,0', '6,9'],
    },
    {
      says: 'of which the first of two rules holds',
      rules: [{ by: dress.black }, { by: dress.white }],
    },
    {
      says: 'white by itself, where a rule makes it black',
      rules: [{ by: dress.black }],
      figures: [12, { style: 1, holds: '<v>3</v>' }, 9],
    },
  ])('$says', async ({ rules, figures, taken = ['4,12', '5,3', '6,9'] }) => {
    const found = await take(rules, figures ? { figures } : {});
    expect([found.status, found.taken], found.told).toEqual([0, taken]);
  });

  test('white by itself, where no rule holds, is in doubt', async () => {
    const figures = [12, { style: 1, holds: '<v>877</v>' }, 9];
    const found = await take([{ by: dress.red }], { figures });
    expect([found.taken, found.told.includes('877')], found.told).toEqual([['4,12', '6,9'], false]);
  });
});

describe('a rule that is not read', () => {
  const rule = { type: 'expression', formulas: ['LEN(B2)=1'], range: 'B2:D2' };

  test('keeps out what it may hide, until a person has looked at it', async () => {
    const found = await take([rule]);
    expect([found.taken, found.codes]).toEqual([[], ['import/rule-unread']]);
    expect(found.told).toContain('`rules: { "LEN(B2)=1": shown }`');
    const said = await take([rule], { more: '    rules: { LEN(B2)=1: shown }\n' });
    expect([said.status, said.taken], said.told).toEqual([0, ['4,12', '5,3', '6,9']]);
  });

  test('is told once for all that it may hide', async () => {
    const { told } = await take([rule]);
    expect(told.match(/import\/rule-unread/g)).toHaveLength(1);
    expect(told).toContain('may hide 3 figures of this row or column');
  });

  test.each([
    { says: 'that only colours', rules: [{ ...rule, by: dress.red }] },
    {
      says: 'for days',
      rules: [{ ...rule, type: 'timePeriod', more: ' timePeriod="lastWeek"', by: dress.red }],
    },
    {
      says: 'for the highest',
      rules: [{ ...rule, type: 'top10', more: ' rank="1"', by: dress.whiteOnRed }],
    },
  ])('$says is none to ask about', async ({ rules }) => {
    const found = await take(rules);
    expect([found.status, found.taken], found.told).toEqual([0, ['4,12', '5,3', '6,9']]);
  });
});

test('a proposal asks what a word of a rule means, and does not tell its number', async () => {
  const rows = [
    ['Measure', '2026-04', '2026-05', '2026-06'],
    ['People', 12, 877, 9],
  ];
  const rule = { operator: 'greaterThan', formulas: ['100'], by: dress.word, range: 'B2:D2' };
  const sheet = { rows, after: typed(rule, 0) };
  site.save(
    'kpis-01.xlsx',
    await madeWorkbook([sheet], { files: { 'xl/styles.xml': styleSheet } }),
  );
  const { told } = await site.run('kpis-01.xlsx');
  expect(told).toContain('<5: suppressed');
  expect(told).not.toContain('877');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { countDiscrepancies, discrepanciesOf } from './discrepancies.ts';
import type { Publication } from './publication.ts';

const report = '2016-06-14-library-report';
const meeting = `---
body: cabinet
date: 2016-06-14
kind: executive
status: held
edition: ${report}
locator: p1
discrepancy: Page 4 dates the meeting 15 June.
---
`;
const table = `---
title: Money
edition: ${report}
locator: p7
unit: £m
columns:
  spent:
    title: Spent
rows: Line
---
`;

const { value, diagnostics } = compileWith({
  'data/indicators/library-visits.csv': `period,comparator,value,edition,locator,discrepancy
2016-04,,4930,${report},p3,The text says 4900.
2016-04,england,70,${report},p3,The text says 71.
2015-04,,4610,${report},p3,
`,
  'content/tables/money.md': table,
  'data/tables/money.csv':
    'id,line,spent,discrepancy\nbooks,Books,0.7,The text says 0.8.\nstaff,Staff,2,\n',
  'content/meetings/2016-06-14-cabinet.md': meeting,
  'data/events.csv': `id,date,event,edition,locator,discrepancy\nroof,2016,The roof leaks.,${report},p1,Page 9 says it was mended.\n`,
  'data/facts.csv': `id,fact,value,unit,as-at,by,text,themes,edition,locator,discrepancy\nbranches,Branches,9,branches,2016,cabinet,Nine branches.,libraries,${report},p1,Page 2 counts ten.\n`,
});

/** Every text that stands under `discrepancy` anywhere in a value, whatever it hangs on. */
function discrepancyTextsIn(whole: Publication): readonly string[] {
  const seen = new Set<object>();
  const texts: string[] = [];
  const look = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || seen.has(one)) return;
    seen.add(one);
    // A figure of a table knows its words by a getter.
    const text = (one as { discrepancy?: unknown }).discrepancy;
    if (typeof text === 'string') texts.push(text);
    if (one instanceof Map || one instanceof Set) [...one.values()].forEach(look);
    else Object.values(one).forEach(look);
  };
  const { language: _words, ...told } = whole;
  look(told);
  return texts;
}

const gathered = ({ ...publication }: Publication) =>
  discrepanciesOf(publication).flatMap(({ rows }) => rows);

test('nothing is wrong with the council of these tests', () => {
  expect(diagnostics).toEqual([]);
});

describe('every discrepancy is gathered, whatever it is told of', () => {
  test.each([
    {
      of: 'a measure',
      id: 'library-visits',
      name: 'April 2016',
      printed: ['4,930 visits'],
      to: /#figure-/,
    },
    {
      of: 'another’s figure',
      id: 'library-visits',
      name: 'April 2016, England',
      printed: ['70 visits'],
      to: /#figure-/,
    },
    {
      of: 'a line of a table',
      id: 'table-money',
      name: 'Books',
      printed: ['£0.7m'],
      to: /\/tables\/money\/#books/,
    },
    {
      of: 'a meeting',
      id: 'records-meetings',
      name: 'Cabinet, 14 June 2016',
      printed: [],
      to: /\/meetings\//,
    },
    { of: 'an event', id: 'records-events', name: 'The roof leaks.', printed: [], to: /#roof/ },
    { of: 'a fact', id: 'records-facts', name: 'Branches', printed: [], to: /#branches/ },
  ])('$of: $name', ({ id, name, printed, to }) => {
    const group = discrepanciesOf(value!).find((one) => one.id === id);
    const row = group?.rows.find((one) => one.name === name);
    expect(row).toMatchObject({ printed, address: expect.stringMatching(to) });
    expect(row?.differs.at(-1)).toMatch(/^(The text|Page)/);
    expect(row?.edition).toBe(report);
  });

  test('and nothing else: what agrees has no row', () => {
    expect(countDiscrepancies(discrepanciesOf(value!))).toEqual({
      measure: 2,
      table: 1,
      meetings: 1,
      register: 2,
    });
  });

  test('none is left out of what the model holds', () => {
    const told = gathered(value!).flatMap(({ differs }) => differs);
    expect(new Set(discrepancyTextsIn(value!))).toEqual(new Set(told));
  });
});

/**
 * The council above has one of each. A new schema that lets officers say what differs has to be gathered, and
 * to be given a discrepancy above, before it is listed here.
 */
test('no kind of thing can have a discrepancy that is not looked for', () => {
  const root = join(import.meta.dirname, '..', '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$/.test(path));
  const schemas = files.filter((path) =>
    /^\s*'?discrepanc(y|ies)'?: (text|z)\b/m.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(schemas.filter((path) => !path.startsWith('core/language/')).sort()).toEqual([
    'core/civic/meeting.ts',
    'core/registers/data-table.ts',
    'core/registers/register.ts',
  ]);
});

test('a publication without any has none', () => {
  expect(discrepanciesOf(compileWith({}).value!)).toEqual([]);
});

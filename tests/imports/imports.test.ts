import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textWorkbook } from '../../src/core/imports/sheets/text-sheet.ts';
import { readWorkbook } from '../../src/cli/import/workbook.ts';
import { readMapping } from '../../src/core/imports/mappings/read-mapping.ts';
import { readRows } from '../../src/core/imports/judging/read-rows.ts';
import type { Workbook } from '../../src/core/imports/sheets/sheet.ts';
import type { Reading } from '../../src/core/imports/reading.ts';
import { sayDoubts } from '../../src/core/imports/say-doubts.ts';
import { addressOf, cellAt } from '../../src/core/imports/sheets/sheet.ts';
import { english } from '../../src/core/language/english.ts';

const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function workbookOf(name: string): Promise<Workbook> {
  const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.'))!;
  const bytes = readFileSync(join(folder, name, input));
  return input.endsWith('.xlsx')
    ? readWorkbook(bytes)
    : textWorkbook(`${name}.csv`, bytes.toString('utf8'));
}

const mappingOf = (name: string) => {
  const path = join(folder, name, 'mapping.yml');
  return readMapping({ path, text: readFileSync(path, 'utf8') });
};

const columns = 'cell,measure,period,part,comparator,basis,value,status,rating';

const rowOf = ({
  place,
  measure,
  period,
  parts,
  comparator,
  basis,
  value,
  status,
  rating,
}: Reading) =>
  [
    addressOf(place),
    measure,
    period.text,
    [...parts].map(([name, part]) => `${name}=${part}`).join(' '),
    ...[comparator, basis, value, status, rating],
  ].join(',');

describe.each(cases)('%s', (name) => {
  test('the mapping is one, and each figure is taken or told as it stands here', async () => {
    const { value: mapping, diagnostics } = mappingOf(name);
    expect(diagnostics).toEqual([]);
    const { readings, targets, doubts } = readRows(await workbookOf(name), mapping!);
    const aims = targets.map(({ place, measure, aim, words, from, until }) =>
      [addressOf(place), measure, aim ?? words, from.text, until?.text].join(','),
    );
    if (aims.length > 0)
      await expect(`cell,measure,target,from,until\n${aims.join('\n')}\n`).toMatchFileSnapshot(
        join(folder, name, 'targets.csv'),
      );
    const rows = [columns, ...readings.map(rowOf), ''].join('\n');
    const told = sayDoubts(doubts, english).map(
      ({ cell, code, outcome, message }) => `${cell}  ${code} (${outcome})\n  ${message}\n`,
    );
    await expect(rows).toMatchFileSnapshot(join(folder, name, 'rows.csv'));
    await expect(told.join('\n')).toMatchFileSnapshot(join(folder, name, 'told.txt'));
  });

  test('no cell is lost without a word', async () => {
    const workbook = await workbookOf(name);
    const { readings, doubts, cells, leftCells } = readRows(workbook, mappingOf(name).value!);
    const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const taken = readings.filter(
      ({ place }) => cellAt(sheets.get(place.sheet)!, place.row, place.column).is !== 'blank',
    ).length;
    const kept = doubts.reduce((sum, told) => sum + told.cells, 0);
    expect(taken + leftCells + kept).toBe(cells);
  });
});

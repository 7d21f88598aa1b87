import { expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../tests/small-council.ts';
import { compiledWell, revisionsFile, toldSince } from '../../../tests/told-since.ts';
import { elements } from '../../elements/registry.ts';
import { changesBetween } from './changes-between.ts';
import { recordOf } from './record-of.ts';

const table = 'data/indicators/library-visits.csv';
const definition = 'content/indicators/library-visits.md';
const head = 'day,kind,measure,period,part,was,now,reason';
const first = '2015-06-01,revision,library-visits,2015-04,,4500,4610,Slips came in late.';
const second = '2015-07-01,correction,library-visits,2015-04,Abbey,2300,2400,Two digits changed.';
const note = '2015-08-01,definition,library-visits,,,,,Counted by machines.';
const gone = '2015-09-01,correction,library-visits,2015-01,,,,Of another library.';

/** A council whose figures were revised. */
const withRows = (...rows: readonly string[]): Files => ({
  ...smallCouncil,
  'content/reports/2016-06-14-library-report.md': undefined,
  [definition]: `---
title: Visits to libraries
unit: visits
unitOne: visit
goodWhen: higher
basis: month
---

Every time someone comes through a door.
`,
  [table]: `period,branch,value
2015-04,,4610
2015-04,Abbey,2400
2016-04,,4930
`,
  [revisionsFile]: `${[head, ...rows].join('\n')}\n`,
});
const all = [first, second, note, gone];
const good = withRows(...all);
const without = (row: string) => withRows(...all.filter((one) => one !== row));
const instead = (row: string, other: string) =>
  withRows(...all.map((one) => (one === row ? other : one)));
const withFigures = (files: Files, from: string, to: string): Files => ({
  ...files,
  [table]: good[table]!.replace(from, to),
});

const askedOnce = [`${revisionsFile}:1 silent/row`];

test.each([
  { way: 'a revision that is gone', row: first, files: without(first) },
  { way: 'one of a part that is gone', row: second, files: without(second) },
  { way: 'a definition that is gone', row: note, files: without(note) },
  { way: 'one about a figure that was taken out', row: gone, files: without(gone) },
  { way: 'another `was`', row: first, files: instead(first, first.replace('4500', '4400')) },
  { way: 'another day', row: first, files: instead(first, first.replace('06-01', '06-02')) },
  {
    way: 'another kind',
    row: first,
    files: instead(first, first.replace('revision', 'correction')),
  },
  { way: 'another day of a note', row: gone, files: instead(gone, gone.replace('09-01', '09-02')) },
])('$way is told, and the row is asked for', ({ row, files }) => {
  const { says, asks, rows } = toldSince(files, good);
  expect(says).toHaveLength(1);
  expect(says[0]).toMatch(
    /of data\/revisions\.csv (is gone|says “.*” now)\. No reason is given yet\./,
  );
  expect(asks).toEqual(askedOnce);
  expect(rows).toEqual([row]);
});

test('a figure that is another needs a row of its own, and not the older one overwritten', () => {
  const files = withFigures(instead(first, first.replace('4610', '4620')), '4610', '4620');
  expect(toldSince(files, good).asks).toEqual([`${table}:2 silent/figure`, ...askedOnce]);
  const added = '2016-01-01,revision,library-visits,2015-04,,4610,4620,Counted again.';
  expect(toldSince(withFigures(withRows(...all, added), '4610', '4620'), good).asks).toEqual([]);
});

test('a row that says why gives the reason', () => {
  const why = '2016-01-01,correction,library-visits,,,,,The row was of another year.';
  const rows = [...all.filter((one) => one !== first), why];
  const { says, asks } = toldSince(withRows(...rows), good);
  expect(asks).toEqual([]);
  expect(says.join()).toContain('Reason: The row was of another year.');
});

test.each<{ way: string; files: Files }>([
  { way: 'rows in another order', files: withRows(...all.toReversed()) },
  { way: 'another wording of a reason', files: instead(first, first.replace('late', 'in May')) },
  { way: 'a nought behind the point', files: instead(first, first.replace('4500', '4500.0')) },
  {
    way: 'a basis that is filled in',
    files: {
      ...good,
      [revisionsFile]: `${head},basis\n${all.map((row) => `${row},${row === first ? 'month' : ''}`).join('\n')}\n`,
    },
  },
  { way: 'rows that are new', files: withRows(...all, note.replace('08-01', '08-02')) },
])('$way: nothing is told of rows', ({ files }) => {
  expect(toldSince(files, good)).toMatchObject({ says: [], asks: [] });
});

test('what was withdrawn takes its older rows with it, and no number is told', () => {
  const withdrawn = '2016-01-01,withdrawn,library-visits,2015-04,Abbey,,,It must not be told.';
  const rows = [...all.filter((one) => one !== second), withdrawn];
  const files = withFigures(withRows(...rows), 'Abbey,2400', 'Abbey,suppressed');
  const { says, asks } = toldSince(files, good);
  expect(asks).toEqual([]);
  expect(says.join()).not.toMatch(/2300|2400|2,[34]00/);
});

test('a figure that is withheld without a word is asked for, and of its row nothing is told', () => {
  const files = withFigures(without(second), 'Abbey,2400', 'Abbey,suppressed');
  const { says, asks } = toldSince(files, good);
  expect(asks).toEqual([`${table}:3 silent/withheld`]);
  expect(says.join()).not.toMatch(/2300|2400|2,[34]00/);
});

test('rows go with their figure, and with the name of their measure', () => {
  const gone = withFigures(without(second), '2015-04,Abbey,2400\n', '');
  expect(toldSince(gone, good).asks).toEqual([`${table}:1 silent/gone`]);
  const renamed = Object.fromEntries(
    Object.entries(good).map(([path, text]) => [
      path.replace('library-visits', 'visits'),
      text?.replaceAll('library-visits', 'visits'),
    ]),
  );
  const files = { ...renamed, [table]: undefined, [definition]: undefined };
  expect(toldSince(files, good).asks).toEqual([]);
});

test('the record of before may have no rows at all', () => {
  const [was, now] = [{ ...good, [revisionsFile]: undefined }, good].map((files) =>
    recordOf(compiledWell(files), elements),
  );
  expect(changesBetween(was!, now!)).toEqual([]);
});

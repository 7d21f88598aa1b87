import { expect, expectTypeOf, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { allEntries, entriesByReference, entriesOf, isOf, namesIn } from './entries.ts';
import { decisions } from './kinds/decisions.ts';
import { events } from './kinds/events.ts';
import { risks } from './kinds/risks.ts';

const place = '2016-06-14-library-report,p1';
const { value } = compileWith({
  'data/decisions.csv': `id,kind,by,text,outcome,edition,locator\nroof,motion,cabinet,Mend the roof.,not in our papers,${place}\n`,
  'data/events.csv': `id,date,event,edition,locator\nroof,June 2016,The roof leaked.,${place}\n`,
});
const publication = value!;

test('the entries of a register are typed by its columns', () => {
  const [decision] = entriesOf(publication, decisions);
  expectTypeOf(decision!.values.number).toEqualTypeOf<string | undefined>();
  expect(decision!.values.kind).toBe('motion');
  const [event] = entriesOf(publication, events);
  expect(event!.values.date.first).toBe('2016-06-01');
});

test('a register without a table has none', () => {
  expect(entriesOf(publication, risks)).toEqual([]);
});

test('an entry is of its own register alone', () => {
  const [event] = entriesOf(publication, events);
  expect(isOf(event!, events)).toBe(true);
  expect(isOf(event!, decisions)).toBe(false);
});

test('two entries of one id are told apart by their registers', () => {
  const known = entriesByReference(publication);
  expect(known.get('decisions/roof')?.title).toBe('Mend the roof.');
  expect(known.get('events/roof')?.title).toBe('The roof leaked.');
  expect(allEntries(publication)).toHaveLength(2);
});

test.each([
  { cell: 'a', names: ['a'] },
  { cell: ['a', 'b'], names: ['a', 'b'] },
  { cell: undefined, names: [] },
  { cell: { is: 'text', text: 'a' }, names: [] },
])('the names in $cell are $names', ({ cell, names }) => {
  expect(namesIn(cell)).toEqual(names);
});

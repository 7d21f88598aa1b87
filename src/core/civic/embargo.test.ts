import { expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { embargoedAt } from './embargo.ts';

const path = 'content/meetings/2020-02-12-cabinet.md';
const meeting = (from: string) =>
  `---\nbody: cabinet\ndate: 2020-02-12\nkind: formal\nstatus: scheduled\nupdated: 2020-01-15\n${from}---\n`;

test.each([
  { says: 'no day', from: '', waits: false },
  { says: 'the day before', from: 'publishFrom: 2020-01-30\n', waits: false },
  { says: 'the day itself', from: 'publishFrom: 2020-01-31\n', waits: false },
  { says: 'the day after', from: 'publishFrom: 2020-02-01\n', waits: true },
])('as at 31 January 2020, a meeting to be published from $says', ({ from, waits }) => {
  const { value, diagnostics } = compileWith({
    [path]: meeting(from),
    'content/meetings/2020-01-15-cabinet.md': `---\nbody: cabinet\ndate: 2020-01-15\nkind: formal\nstatus: postponed\nmovedTo: 2020-02-12-cabinet\nupdated: 2020-01-15\n---\n`,
  });
  expect(value!.meetings.map(({ id }) => id)).toEqual(
    waits ? ['2020-01-15-cabinet'] : ['2020-01-15-cabinet', '2020-02-12-cabinet'],
  );
  // Nothing can be linked to what waits.
  expect(diagnostics.map(({ code }) => code)).toEqual(waits ? ['reference/unknown'] : []);
});

test('nothing waits where it is not known what day it is', () => {
  const document = {
    id: 'a',
    path,
    blocks: [],
    anchors: undefined,
    placeOf: () => ({ path, line: 1, column: 1 }),
  };
  const timed = [{ ...document, head: { publishFrom: '2020-02-01' } }];
  expect(embargoedAt(timed, undefined)).toEqual([]);
  expect(embargoedAt(timed, '2020-01-31')).toEqual([{ path, from: '2020-02-01' }]);
});

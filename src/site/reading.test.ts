import { expect, test } from 'vitest';
import { compileWith } from '../../tests/small-council.ts';
import { readingPartsOf } from './reading.ts';

const report = '2016-06-14-library-report';
const table = 'data/indicators/library-visits.csv';
const own = (rows: string) => ({ [table]: `period,value\n2015-04,4610\n2016-04,4930\n${rows}` });
const aimed = {
  'content/indicators/library-visits.md':
    '---\ntitle: Visits\nunit: visits\ngoodWhen: higher\nbasis: month\ntargets:\n  - value: 5000\n    from: 2015-04\n---\n\nCounted at the door.\n',
};

test.each([
  ['figures of a paper', {}, ['places', 'sums']],
  ['figures of its own alone', own(''), ['sums']],
  ['a figure that is withheld', own('2016-05,suppressed\n'), ['missing', 'sums']],
  ['a target', { ...own(''), ...aimed }, ['sums', 'targets']],
  [
    'a rating that was printed',
    {
      [table]: `period,value,edition,locator,rating\n2015-04,4610,${report},p3,\n2016-04,4930,${report},p3,Green\n`,
    },
    ['places', 'ratings', 'sums'],
  ],
])('a publication with %s tells how to read that and no more', (_, changes, parts) => {
  const { value } = compileWith(changes);
  const told = Object.entries(readingPartsOf(value!)).flatMap(([part, is]) => (is ? [part] : []));
  expect(told.sort()).toEqual(parts);
});

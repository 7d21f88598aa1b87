import { expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';

const edition = 'edition: 2016-06-14-library-report\n';
const locator = 'locator: p1\n';
const updated = 'updated: 2016-06-20\n';

test.each([
  { of: 'a paper and the place in it', lines: edition + locator, codes: [] },
  { of: 'the day of its last change', lines: updated, codes: [] },
  { of: 'both', lines: edition + locator + updated, codes: [] },
  { of: 'a paper alone', lines: edition, codes: ['meeting/no-source'] },
  { of: 'a place in no paper', lines: locator, codes: ['meeting/no-source'] },
  { of: 'nothing', lines: '', codes: ['meeting/no-source'] },
])('the source of the date of a meeting is $of: $codes', ({ lines, codes }) => {
  const { diagnostics } = compileWith({
    'content/meetings/2016-06-14-cabinet.md': `---\nbody: cabinet\ndate: 2016-06-14\nkind: formal\nstatus: held\n${lines}---\n`,
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

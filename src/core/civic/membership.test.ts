import { expect, test } from 'vitest';
import { membershipSchema } from './membership.ts';

test.each([
  { elected: [], isRead: false, what: 'nobody' },
  { elected: [{ name: 'A. Member' }], isRead: true, what: 'one member' },
  {
    elected: [{ name: 'A. Member', role: 'Chair' }, { name: 'B. Member' }],
    isRead: true,
    what: 'two, one with an office',
  },
])('who sat on a body names at least one elected member: $what', ({ elected, isRead }) => {
  const given = { asAt: '2016-06-14', edition: '2016-06-14-library-report', locator: 'p1' };
  expect(membershipSchema.safeParse({ ...given, elected }).success).toBe(isRead);
});

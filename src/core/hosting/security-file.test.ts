import { expect, test } from 'vitest';
import { saySecurity } from './security-file.ts';

const mailbox = 'mailto:security%2Bsite@council.example';

test.each([
  {
    case: 'a mailbox, where the address of the site is known',
    contact: mailbox,
    ...{ base: '/', address: 'https://papers.example/' },
    says: [
      'Contact: mailto:security%2Bsite@council.example',
      'Expires: 2027-06-30T23:59:59Z',
      'Preferred-Languages: en',
      'Canonical: https://papers.example/.well-known/security.txt',
    ],
  },
  {
    case: 'a form elsewhere, where it is not',
    contact: 'https://council.example/tell',
    ...{ base: '/', address: undefined },
    says: [
      'Contact: https://council.example/tell',
      'Expires: 2027-06-30T23:59:59Z',
      'Preferred-Languages: en',
    ],
  },
  {
    case: 'a site under a path',
    contact: mailbox,
    ...{ base: '/papers/', address: 'https://council.example/papers/' },
    says: [
      'Contact: mailto:security%2Bsite@council.example',
      'Expires: 2027-06-30T23:59:59Z',
      'Preferred-Languages: en',
      'Canonical: https://council.example/papers/.well-known/security.txt',
    ],
  },
])('it names $case', ({ contact, base, address, says }) => {
  const file = saySecurity({ contact, expires: '2027-06-30' }, 'en-GB', base, address);
  expect(file).toBe(`${says.join('\n')}\n`);
});

import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../tests/in-english.ts';
import { contactAddress, outsideAddress, uriOf } from './contact-address.ts';
import { repositoryAddress } from './repository.ts';

const outside = 'Type an e-mail address, or a web address that starts with `https://`.';
test.each([
  ['security@council.example', { is: 'mailbox', mailbox: 'security@council.example' }],
  ['https://council.example/tell', { is: 'web', address: 'https://council.example/tell' }],
])('%s is outside the site', (typed, address) => {
  expect(outsideAddress.parse(typed)).toEqual(address);
  expect(uriOf(outsideAddress.parse(typed))).toBe(
    typed.startsWith('https:') ? typed : `mailto:${typed}`,
  );
});
test.each(['/about/', 'https://council.example/tell?page={title}', 'http://council.example/', ''])(
  '%j is no address outside the site',
  (typed) => {
    expect(refusalOf(outsideAddress, typed).hint).toBe(outside);
  },
);

const read = (schema: typeof contactAddress | typeof repositoryAddress, typed: string) => {
  const { data, success } = schema.safeParse(typed);
  return success ? data : refusalOf(schema, typed).hint;
};

describe('where readers write to', () => {
  test.each([
    ['papers@council.example', 'mailbox'],
    ['Papers.2026+web@data.council.example', 'mailbox'],
    ['o’hara@council.example'.replace('’', "'"), 'mailbox'],
    ['rådet@kommune.example', 'mailbox'],
    ['почта@совет.example', 'mailbox'],
    ['info@xn--strae-oqa.example', 'mailbox'],
    ['https://council.example/contact', 'web'],
    ['https://council.example:8443/contact?about=papers#form', 'web'],
    ['https://straße.example/kontakt', 'web'],
    ['https://council.example/form?page={title}&at={address}', 'web'],
    ['/contact/', 'page'],
    ['/how-to-read/#places', 'page'],
    ['/', 'page'],
  ])('%s is a %s', (typed, is) => {
    expect(read(contactAddress, typed)).toMatchObject({ is });
  });

  test.each([
    ['mailto:papers@council.example', 'papers@council.example'],
    ['mailto:papers@council.example?subject=Web', 'papers@council.example'],
    ['The clerk <papers@council.example>', 'papers@council.example'],
    ['papers(at)council.example', 'papers@council.example'],
    ['papers@council.example.', 'papers@council.example'],
    ['http://council.example/contact', 'https://council.example/contact'],
    ['council.example/contact', 'https://council.example/contact'],
    ['www.council.example', 'https://www.council.example'],
    ['/contact', '/contact/'],
    ['/contact/?page=1', '/contact/'],
    ['contact', '/contact/'],
    ['contact.md', '/contact/'],
    ['content/pages/contact.md', '/contact/'],
    ['pages/contact.md#form', '/contact/#form'],
  ])('%s is nearly right, and what is meant is accepted', (typed, meant) => {
    expect(read(contactAddress, typed)).toBe(`Type \`${meant}\`.`);
    expect(refusalOf(contactAddress, typed).meant).toBe(meant);
    expect(read(contactAddress, meant)).toHaveProperty('is');
  });

  test.each([
    'papers@council',
    'papers@@council.example',
    'pa pers@council.example',
    '.papers@council.example',
    'pa..pers@council.example',
    'a@council.example, b@council.example',
    '@council.example',
    'papers@council.123',
    'javascript:alert(1)',
    'JavaScript:alert(1)//@council.example',
    'data:text/html,hello',
    'tel:+441214960000',
    'ftp://council.example/',
    '//council.example/contact/',
    '/../secret/',
    '/data/tables/roof.csv',
    'https://localhost/contact',
    'https://council',
    'https://clerk:secret@council.example/',
    'https://council.example/a b',
    'https://council.example/"><script>',
    '',
  ])('%s is refused, and no guess is made', (typed) => {
    expect(read(contactAddress, typed)).toBe(
      'Type an e-mail address, a web address that starts with `https://`, or a page of the site such as `/about/`.',
    );
  });

  test.each([
    ['0121 496 0000', 'Put a telephone number into `words`'],
    ['https://council.example/?p={page}', 'Only `{title}` and `{address}` are filled in'],
  ])('%s is told by its kind', (typed, hint) => {
    expect(read(contactAddress, typed)).toContain(hint);
  });
});

describe('the repository', () => {
  test.each([
    'https://github.com/council/papers',
    'https://github.com/council/issues',
    'https://gitlab.council.example/data/web/papers',
    'https://git.council.example/papers/site',
  ])('%s is one', (typed) => {
    expect(read(repositoryAddress, typed)).toBe(typed);
  });

  test.each([
    'git@github.com:council/papers.git',
    'ssh://git@github.com/council/papers.git',
    'https://github.com/council/papers.git',
    'https://github.com/council/papers/',
    'http://github.com/council/papers',
    'github.com/council/papers',
    'https://github.com/council/papers/issues/new?title=x',
    'https://github.com/council/papers/tree/main/content',
  ])('%s is nearly right', (typed) => {
    expect(read(repositoryAddress, typed)).toBe('Type `https://github.com/council/papers`.');
  });

  test.each(['https://github.com/council', 'papers', 'javascript:alert(1)', ''])(
    '%s is refused',
    (typed) => {
      expect(read(repositoryAddress, typed)).toContain('Type the address of its page on the host');
    },
  );
});

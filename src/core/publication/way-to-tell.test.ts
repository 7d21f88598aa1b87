import { describe, expect, test } from 'vitest';
import { contactAddress } from '../values/contact-address.ts';
import { english } from '../language/english.ts';
import { waysToTell } from './way-to-tell.ts';

const page = {
  title: 'Plans & reviews: 50% “late” – who’s to know?',
  address: 'https://papers.example/indicators/plans/',
};
const ways = (
  address: string | undefined,
  repository?: string,
  told: typeof page | { title: string; address: undefined } = page,
) =>
  waysToTell(
    {
      title: 'Papers of Marsh End',
      contact: address === undefined ? undefined : { address: contactAddress.parse(address) },
      repository,
    },
    told,
    english,
  );

describe('the title of the page is carried along', () => {
  test('in a letter: its subject and its first line, and nothing of it ends them', () => {
    const [way] = ways('papers+web@council.example');
    expect(way).toMatchObject({ label: 'Write to papers+web@council.example', carries: true });
    const [to, query] = way!.href.split('?');
    expect(to).toBe('mailto:papers%2Bweb@council.example');
    const fields = query!.split('&').map((field) => field.split('=').map(decodeURIComponent));
    expect(fields).toEqual([
      ['subject', `${page.title} – Papers of Marsh End`],
      ['body', `About the page “${page.title}”, ${page.address}:\r\n\r\n`],
    ]);
  });

  test('a mailbox in another script is encoded, and shown as it is typed', () => {
    const [way] = ways('rådet@straße.example');
    expect(way!.label).toBe('Write to rådet@straße.example');
    expect(way!.href).toMatch(/^mailto:r%C3%A5det@xn--strae-oqa\.example\?subject=/);
  });

  test.each([
    ['https://github.com/council/papers', '/issues/new', 'title', 'body'],
    ['https://codeberg.org/council/papers', '/issues/new', 'title', 'body'],
    [
      'https://gitlab.com/council/web/papers',
      '/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
    ['https://gitlab.council.example/a/b', '/-/issues/new', 'issue[title]', 'issue[description]'],
  ])('in an issue of %s', (repository, path, title, body) => {
    const [way] = ways(undefined, repository);
    expect(way).toMatchObject({ label: 'Raise an issue', carries: true });
    const url = new URL(way!.href);
    expect(url.origin + url.pathname).toBe(repository + path);
    expect([...url.searchParams.keys()]).toEqual([title, body]);
    expect(url.searchParams.get(title)).toBe(`${page.title} – Papers of Marsh End`);
    expect(url.searchParams.get(body)).toContain(page.address);
  });

  test('in a form that says where it belongs', () => {
    const [way] = ways('https://council.example/form?page={title}&at={address}');
    expect(way!.carries).toBe(true);
    expect([...new URL(way!.href).searchParams.values()]).toEqual([page.title, page.address]);
  });
});

describe('where nothing can be carried the reader is to name the page', () => {
  test.each([
    ['https://council.example/contact', undefined, 'https://council.example/contact', false],
    ['/contact/', undefined, '/contact/', true],
    [undefined, 'https://git.council.example/a/b', 'https://git.council.example/a/b', false],
  ])('%s %s', (address, repository, href, isOnSite) => {
    expect(ways(address, repository)).toMatchObject([{ href, isOnSite, carries: false }]);
  });
});

test('a page that stands for others has no address to carry', () => {
  const told = { title: 'Page not found', address: undefined };
  expect(ways('papers@council.example', undefined, told)[0]!.href).not.toContain('body=');
  const [issue] = ways(undefined, 'https://github.com/council/papers', told);
  expect(issue!.href).not.toContain('body=');
});

test('half a letter, as a slip of a program leaves it, does not stop the page', () => {
  expect(ways('papers@council.example', undefined, { ...page, title: 'A \ud800' })).toHaveLength(1);
});

test('both ways are shown, the contact first', () => {
  const both = ways('papers@council.example', 'https://github.com/council/papers');
  expect(both.map(({ label }) => label)).toEqual([
    'Write to papers@council.example',
    'Raise an issue',
  ]);
});

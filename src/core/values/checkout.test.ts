import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../tests/in-english.ts';
import { branchName, repositoryFolder } from './checkout-field.ts';
import { editLink, lineLink } from './checkout.ts';

const csv = 'data/indicators/visits.csv';

describe('a file and a line of it on each host', () => {
  test.each([
    {
      address: 'https://github.com/council/papers',
      edit: '/edit/main/data/indicators/visits.csv',
      line: '/blob/main/data/indicators/visits.csv?plain=1#L12',
    },
    {
      address: 'https://gitlab.com/council/group/papers',
      edit: '/-/edit/main/data/indicators/visits.csv',
      line: '/-/blob/main/data/indicators/visits.csv?plain=1#L12',
    },
    {
      address: 'https://gitlab.council.example/it/papers',
      edit: '/-/edit/main/data/indicators/visits.csv',
      line: '/-/blob/main/data/indicators/visits.csv?plain=1#L12',
    },
    {
      address: 'https://codeberg.org/council/papers',
      edit: '/_edit/main/data/indicators/visits.csv',
      line: '/src/branch/main/data/indicators/visits.csv?display=source#L12',
    },
    {
      address: 'https://gitea.council.example/it/papers',
      edit: '/_edit/main/data/indicators/visits.csv',
      line: '/src/branch/main/data/indicators/visits.csv?display=source#L12',
    },
    {
      address: 'https://bitbucket.org/council/papers',
      edit: '/src/main/data/indicators/visits.csv?mode=edit&spa=0&at=main',
      line: '/src/main/data/indicators/visits.csv#lines-12',
    },
  ])('$address', ({ address, edit, line }) => {
    const checkout = { address, branch: 'main', folder: '' };
    expect(editLink(checkout, csv)).toEqual({ href: address + edit, isExact: true });
    expect(lineLink(checkout, csv, 12)).toEqual({ href: address + line, isExact: true });
  });

  test.each([
    'https://git.council.example/it/papers',
    'https://not-github.com/council/papers',
    'https://github.com.example/council/papers',
  ])('%s says nothing of what runs there: the repository alone', (address) => {
    const checkout = { address, branch: 'main', folder: '' };
    expect(editLink(checkout, csv)).toEqual({ href: address, isExact: false });
    expect(lineLink(checkout, csv, 12)).toEqual({ href: address, isExact: false });
  });
});

test.each([
  { folder: 'sites/papers', branch: 'main', path: csv, leads: `main/sites/papers/${csv}` },
  {
    folder: 'Our papers',
    branch: 'release/2026',
    path: 'content/pages/über uns.md',
    leads: 'release/2026/Our%20papers/content/pages/%C3%BCber%20uns.md',
  },
  { folder: '', branch: 'a#b', path: 'data/50%?.csv', leads: 'a%23b/data/50%25%3F.csv' },
])('$branch, $folder, $path', ({ folder, branch, path, leads }) => {
  const { href } = editLink({ address: 'https://github.com/council/papers', branch, folder }, path);
  expect(href).toBe(`https://github.com/council/papers/edit/${leads}`);
});

describe('the name of a branch', () => {
  test.each(['main', 'release/2026', 'gh-pages', 'über', 'a.b', 'v1@2'])('%s', (typed) => {
    expect(branchName.safeParse(typed).data).toBe(typed);
  });
  test.each([
    { typed: 'refs/heads/main', meant: 'main' },
    { typed: 'refs/remotes/origin/release/2026', meant: 'release/2026' },
    { typed: ' main ', meant: 'main' },
    ...[
      'our papers',
      'a..b',
      '/main',
      'main/',
      'a//b',
      '-x',
      'a~1',
      'x.lock',
      '@',
      'a:b',
      '.a',
      'a.',
    ].map((typed) => ({ typed, meant: undefined })),
  ])('$typed is none', ({ typed, meant }) => {
    expect(refusalOf(branchName, typed)).toMatchObject({
      reason:
        typed.trim() === typed
          ? expect.stringContaining('not the name of a branch')
          : expect.any(String),
      meant,
    });
  });
});

describe('a folder of a repository', () => {
  test.each(['papers', 'sites/papers', 'Our papers', 'über'])('%s', (typed) => {
    expect(repositoryFolder.safeParse(typed).data).toBe(typed);
  });
  test.each([
    { typed: '/sites/papers', meant: 'sites/papers' },
    { typed: './papers/', meant: 'papers' },
    { typed: 'sites\\papers', meant: 'sites/papers' },
    { typed: 'sites//papers', meant: 'sites/papers' },
    { typed: '../papers', meant: undefined },
    { typed: 'a/../b', meant: undefined },
    { typed: '.', meant: undefined },
    { typed: '/', meant: undefined },
    { typed: '', meant: undefined },
  ])('$typed is none', ({ typed, meant }) => {
    expect(refusalOf(repositoryFolder, typed).meant).toBe(meant);
    expect(repositoryFolder.safeParse(typed).success).toBe(false);
  });
});

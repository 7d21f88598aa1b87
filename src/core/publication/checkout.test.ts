import { expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { inEnglish } from '../../../tests/in-english.ts';
import { filesOfPages } from './files-of-pages.ts';
import { editLine, editPage } from './say-edit.ts';

const settings = 'content/publication.yml';
const repository = 'repository: https://github.com/council/papers\n';

const compiled = (more: string, folder?: string, files = {}) =>
  compileWith(
    { [settings]: `${smallCouncil[settings]}${more}`, ...files },
    { folder: () => folder },
  );

test.each([
  { of: 'nothing', more: '', folder: 'sites/papers', checkout: undefined },
  { of: 'the repository', more: repository, folder: undefined, checkout: ['main', ''] },
  {
    of: 'the repository, in a folder that git knows',
    more: repository,
    folder: 'sites',
    checkout: ['main', 'sites'],
  },
  {
    of: 'a branch and a folder, and git knows the same',
    more: `${repository}edit:\n  branch: published\n  folder: sites\n`,
    folder: 'sites',
    checkout: ['published', 'sites'],
  },
  {
    of: 'a folder, and git knows nothing',
    more: `${repository}edit:\n  folder: sites\n`,
    folder: undefined,
    checkout: ['main', 'sites'],
  },
])('the settings say $of', ({ more, folder, checkout }) => {
  const { value, diagnostics } = compiled(more, folder);
  expect(diagnostics).toEqual([]);
  expect(value!.checkout && [value!.checkout.branch, value!.checkout.folder]).toEqual(checkout);
});

test.each([
  {
    known: 'sites/papers',
    says: 'Links to files would lead into `papers`, and git has the publication in `sites/papers`.',
    meant: 'sites/papers',
  },
  {
    known: '',
    says: 'Links to files would lead into `papers`, and git has the publication in the root of its repository.',
    meant: undefined,
  },
])('a folder that is not the one of git: $known', ({ known, says, meant }) => {
  const { diagnostics } = compiled(`${repository}edit:\n  folder: papers\n`, known);
  expect(
    inEnglish(diagnostics).map(({ code, message, replacement }) => [code, message, replacement]),
  ).toEqual([['publication/other-folder', says, meant]]);
});

const page = '---\ntitle: About\nsummary: Words.\n---\n\nWords.\n';

test('a page leads to the file that makes it, and a list to none', () => {
  const { value } = compiled(repository, undefined, { 'content/pages/about.md': page });
  const files = filesOfPages(value!);
  expect(Object.fromEntries(files)).toEqual({
    '/': 'content/publication.yml',
    '/reports/2016-06-14-library-report/': 'content/reports/2016-06-14-library-report.md',
    '/bodies/cabinet/': 'content/bodies/cabinet.md',
    '/indicators/library-visits/': 'content/indicators/library-visits.md',
    '/about/': 'content/pages/about.md',
  });
  for (const list of ['/indicators/', '/reports/', '/years/', '/bodies/', '/records/'])
    expect(files.has(list)).toBe(false);
});

test('a figure leads to its own line', () => {
  const { value } = compiled(repository);
  const figure = value!.indicators.get('library-visits')!.observations.at(-1)!;
  expect(editLine(value!.checkout!, figure, value!.language)).toEqual({
    href: 'https://github.com/council/papers/blob/main/data/indicators/library-visits.csv?plain=1#L3',
    label: 'Edit the figure for April 2016: line 3 of data/indicators/library-visits.csv',
  });
});

test('on a host that nobody knows the file is named, as the link cannot lead to it', () => {
  const { value } = compiled('repository: https://git.council.example/it/papers\n');
  expect(editPage(value!.checkout!, 'content/pages/about.md', value!.language)).toEqual({
    href: 'https://git.council.example/it/papers',
    label: 'Find content/pages/about.md in the repository',
  });
});

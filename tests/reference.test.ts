import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referencePages } from '../src/reference/file-kinds.ts';
import { keyWordsReader } from '../src/reference/key-words.ts';
import { registerColumnsFile } from '../src/reference/register-columns.ts';
import { keysOf } from '../src/reference/keys-of.ts';
import { aboutOf, toReferenceIndex, toReferencePage } from '../src/reference/reference-page.ts';
import { folders } from '../src/core/source/folder.ts';
import { registers } from '../src/core/registers/kinds/register-list.ts';

const root = join(import.meta.dirname, '..');
const kinds = referencePages.flatMap((page) => page.kinds);
const read = keyWordsReader(root, [...new Set(kinds.map(({ source: [file] }) => file))]);
const written = (name: string) => readFileSync(join(root, 'docs/reference', name), 'utf8');

describe('the reference is what the schemas say: else run `npm run docs`', () => {
  test('its first page', () => {
    expect(written('README.md')).toBe(toReferenceIndex(referencePages));
  });

  test.each(referencePages)('$name', (page) => {
    const made = toReferencePage(page, read);
    // The columns of figures stand behind, as the specification of the format has them.
    expect(`${written(`${page.name}.md`).split('\n\n## `data/indicators/')[0]!.trimEnd()}\n`).toBe(
      made,
    );
  });

  test('what open data say of the columns of registers', () => {
    const file = 'src/core/open-data/register-columns.json';
    expect(readFileSync(join(root, file), 'utf8')).toBe(registerColumnsFile(root));
  });

  test('no page is left of a kind that is gone', () => {
    const names = ['README.md', ...referencePages.map(({ name }) => `${name}.md`)];
    expect(readdirSync(join(root, 'docs/reference')).sort()).toEqual(names.sort());
  });
});

test('every folder and every register is in it', () => {
  const paths = kinds.map(({ path }) => path);
  for (const { folder } of Object.values(folders))
    if (folder !== folders.data.folder)
      expect(
        paths.some((path) => path.startsWith(folder)),
        folder,
      ).toBe(true);
  for (const { name } of registers) expect(paths).toContain(`data/${name}.csv`);
  expect(written('indicators.md')).toContain('| `period` | yes |');
});

test('every key says what it is and what may stand there', () => {
  const bare = kinds.flatMap(({ path, schema, source, isTable }) => {
    const words = read(...source);
    return keysOf(schema, isTable).flatMap((key) => {
      const said = words.get(key.path);
      const isOpen = /words$/.test(key.takes) && !said?.words.length;
      return aboutOf(key, said) === '' || isOpen ? [`${path} ${key.path}`] : [];
    });
  });
  expect(bare).toEqual([]);
});

describe('a key is told as its schema takes it', () => {
  const rowOf = (page: string, path: string, after = '') =>
    written(`${page}.md`)
      .split('\n## `')
      .filter((part) => part.startsWith(after))
      .join('\n')
      .split('\n')
      .find((line) => line.startsWith(`| \`${path}\` |`));
  test.each([
    { page: 'publication', path: 'title', says: '**needed**' },
    { page: 'publication', path: 'official', says: '`yes`, `no`' },
    { page: 'publication', path: 'themes.<name>', says: 'What readers see.' },
    { page: 'publication', path: 'licence.name', says: '**needed**' },
    {
      page: 'publication',
      path: 'schemes.<name>.ratings.colour',
      says: '`green`, `amber`, `red`, `grey`',
    },
    { page: 'indicators', path: 'decimals', says: 'a whole number from 0 to 6 | as many as' },
    {
      page: 'indicators',
      path: 'targets.tolerance.band',
      says: 'two numbers in square brackets |  |',
    },
    {
      page: 'registers',
      path: 'follows',
      after: 'data/actions',
      says: 'one or several, parted by spaces',
    },
    { page: 'papers', path: 'kind', after: 'content/bodies', says: '`fire-authority`' },
  ])('$page: $path', ({ page, path, after, says }) => {
    expect(rowOf(page, path, after)).toContain(says);
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toldWithPath } from '../../tests/told.ts';
import { loadPublication } from './load.ts';
import { inEnglish } from '../../tests/in-english.ts';

const good = join(import.meta.dirname, '../../tests/sites/good-libraries');
let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plainsight-load-')));
  cpSync(good, root, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const settings = () => join(root, 'content/publication.yml');

function takeDayOut(): void {
  const text = readFileSync(settings(), 'utf8');
  writeFileSync(settings(), text.replace(/^asAt:.*\n/m, ''));
}

function commit(): void {
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: root });
  git('init', '--quiet');
  git('add', '.');
  const who = ['-c', 'user.name=An officer', '-c', 'user.email=officer@example.org'];
  git(...who, '-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'All');
}

const told = () => loadPublication(root).diagnostics;

test('without a day of its own a publication is judged by that of its commit', () => {
  takeDayOut();
  commit();
  expect(told()).toEqual([]);
});

test('without either it has none', () => {
  takeDayOut();
  expect(toldWithPath(told())).toEqual(['content/publication.yml:1:1 publication/no-day']);
});

test('where git does not trust the folder of another user, that is why, with what to type', () => {
  takeDayOut();
  commit();
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  const diagnostics = told();
  expect(toldWithPath(diagnostics)).toEqual([
    'content/publication.yml:1:1 publication/other-owner',
  ]);
  expect(inEnglish(diagnostics)[0]!.hint).toContain(
    `git config --global --add safe.directory ${root}\``,
  );
});

test('where the publication has a day of its own, git is not asked', () => {
  commit();
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(told()).toEqual([]);
});

const repository = 'repository: https://github.com/little-bourne/libraries\n';

/** Where the files of a publication in a folder of the repository are changed, and what is told. */
function inFolder(folder: string, more: string, isCommitted: boolean) {
  const nested = join(root, folder);
  if (isCommitted) cpSync(good, nested, { recursive: true });
  commit();
  cpSync(good, nested, { recursive: true });
  const path = join(nested, 'content/publication.yml');
  writeFileSync(path, readFileSync(path, 'utf8') + more);
  const { value, diagnostics } = loadPublication(nested);
  return { folder: value?.checkout?.folder, told: toldWithPath(diagnostics) };
}

test.each([
  { of: 'the one that git knows', folder: 'sites/Über uns', more: '', isCommitted: true },
  {
    of: 'the root, where git does not have it',
    folder: 'new',
    more: '',
    isCommitted: false,
    is: '',
  },
  {
    of: 'the one that is typed, where git does not have it',
    folder: 'new',
    more: 'edit:\n  folder: other\n',
    isCommitted: false,
    is: 'other',
  },
])('files are changed in $of', ({ folder, more, isCommitted, is = folder }) => {
  expect(inFolder(folder, repository + more, isCommitted)).toEqual({ folder: is, told: [] });
});

test('a folder that is not the one of git is told', () => {
  expect(inFolder('sites', `${repository}edit:\n  folder: site\n`, true).told).toEqual([
    expect.stringContaining('publication/other-folder'),
  ]);
});

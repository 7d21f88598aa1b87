import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileFiles, smallCouncil } from '../../tests/small-council.ts';
import { recordOf } from '../core/record/record-of.ts';
import { writeRecord } from '../core/record/record.ts';
import { elements } from '../elements/registry.ts';
import { runHere } from '../../tests/run-here.ts';

const table = 'data/indicators/library-visits.csv';
const work = mkdtempSync(join(tmpdir(), 'plainsight-changes-'));
const root = join(work, 'council');

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
    cwd: root,
    encoding: 'utf8',
  });

const run = (command: string, ...words: readonly string[]) =>
  runHere([command, '--root', root, ...words], { project: root, person: process.cwd() });

const text = () => readFileSync(join(root, table), 'utf8');
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeAll(() => {
  for (const [path, content] of Object.entries(smallCouncil)) write(path, content);
  const report = 'content/reports/2016-06-14-library-report.md';
  write(
    report,
    smallCouncil[report].replace(
      'There were [4,930](figure:library-visits@2016-04) visits in April 2016.\n',
      '',
    ),
  );
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Publish');
  git('tag', 'published');
  cpSync(root, join(work, 'before'), { recursive: true, filter: (path) => !path.endsWith('.git') });
  const { value } = compileFiles(smallCouncil);
  writeFileSync(join(work, 'record.json'), writeRecord(recordOf(value!, elements)));
  write(table, text().replace('4930', '4865').replaceAll('\n', '\r\n'));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test.each([
  ['a commit', 'HEAD'],
  ['a tag', 'published'],
  ['a folder', join(work, 'before')],
  ['the record of a site', join(work, 'record.json')],
])('held against %s, the one figure that changed is told, and no line end', async (_, since) => {
  const { stdout, status } = await run('changes', '--since', since);
  expect(status).toBe(0);
  expect(stdout).toContain('1 change. 1 waits for a reason');
  expect(stdout).toContain(
    'April 2016: 4,930 visits is now 4,865 visits; shown on: the page of the measure; Library report.',
  );
});

test('neither the files of the person nor the index are touched', async () => {
  const before = [text(), git('status', '--porcelain'), git('ls-files', '-s')];
  await run('changes', '--since', 'HEAD');
  expect([text(), git('status', '--porcelain'), git('ls-files', '-s')]).toEqual(before);
});

test('`check --since` asks for the reason, and a plain check does not', async () => {
  const since = await run('check', '--since', 'HEAD', '--json');
  expect(since.status).toBe(1);
  expect((JSON.parse(since.stdout) as { code: string }[]).map(({ code }) => code)).toEqual([
    'silent/figure',
  ]);
  expect((await run('check')).status).toBe(0);
});

test('as JSON a program has the change with its values and pages', async () => {
  const { changes } = JSON.parse((await run('changes', '--since', 'HEAD', '--json')).stdout) as {
    changes: object[];
  };
  expect(changes).toMatchObject([
    { kind: 'figure', did: 'changed', was: '4930', now: '4865', figure: { period: '2016-04' } },
  ]);
});

test.each([
  { since: '--output=/tmp/x', says: 'hyphen' },
  { since: 'nowhere', says: 'neither a file, nor a folder, nor a commit' },
  { since: 'HEAD; rm -rf x', says: 'neither a file' },
  { since: work, says: 'holds no publication' },
  { since: join(root, table), says: 'is no record' },
])('`$since` is refused with what to do', async ({ since, says }) => {
  const { stderr, stdout, status } = await run('changes', `--since=${since}`);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(says);
});

test('a shallow clone is told what to fetch', async () => {
  git('commit', '-q', '-a', '-m', 'Change');
  const clone = join(work, 'shallow');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
  const first = git('rev-parse', 'published').trim();
  const words = ['changes', '--root', clone, '--since', first];
  const { stderr, status } = await runHere(words, { project: clone, person: process.cwd() });
  expect(status).toBe(2);
  expect(stderr).toContain('not in this shallow clone');
});

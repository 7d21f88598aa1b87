import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lateOn } from '../src/core/indicators/lateness.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { sayStanding } from '../src/core/indicators/words/sentence.ts';
import { loadPublication } from '../src/site/load.ts';
import { runHere } from './run-here.ts';

const project = join(import.meta.dirname, '..');
const guide = readFileSync(join(project, 'docs/the-monthly-round.md'), 'utf8');

/** What stands in boxes in the guide, in order, each with its kind. */
const boxes = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind, text]) => ({
  kind: kind!,
  text: text!,
}));
const boxOf = (kind: string) => boxes.find((box) => box.kind === kind)!.text;

/** A preview waits for changes, and is tested in a browser; there is no host to send to. */
const elsewhere = ['npm run dev', 'git push'];

test('the month of the guide goes as it says, command by command', async () => {
  const person = mkdtempSync(join(tmpdir(), 'plainsight-round-'));
  const root = join(person, 'firth');
  for (const folder of ['content', 'data', 'public'])
    cpSync(join(project, 'examples/health-board', folder), join(root, folder), { recursive: true });
  const git = (...words: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=An officer', '-c', 'user.email=o@example.org', ...words],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
  git('init', '--quiet');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Before');
  writeFileSync(join(person, 'camhs-2025-04.csv'), boxOf('csv'));

  /** Runs a line of the guide as npm would, where the publication is. */
  const run = async (line: string): Promise<string> => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
    if (words[0] === 'git') return git(...words.slice(1));
    const [, , command, , ...rest] = words;
    const argv = [command!, ...rest, '--root', root];
    const { stdout, stderr, status } = await runHere(argv, { project, person: root });
    // A first import, which proposes a mapping, has taken nothing in.
    expect([line, status, stderr]).toEqual([line, expect.toBeOneOf([0, 1]), expect.any(String)]);
    return stdout + stderr;
  };

  let said = '';
  const ran: string[] = [];
  for (const { kind, text } of boxes) {
    if (kind === 'yaml') writeFileSync(join(root, 'content/imports/camhs.yml'), text);
    if (kind === 'text') for (const line of text.trim().split('\n')) expect(said).toContain(line);
    if (kind !== 'sh') continue;
    said = '';
    for (const line of text.trim().split('\n')) {
      if (elsewhere.includes(line)) continue;
      if (line === 'npm run check') moveDays(root);
      said += await run(line);
      ran.push(line);
    }
  }
  expect(ran.length).toBeGreaterThan(7);
  expect(said).toContain('Figures of April 2025');
  expect(await run('npm run check')).toContain('Nothing is wrong');
  expect(git('status', '--short')).toBe('');
  rmSync(person, { recursive: true });
});

/** Does what the step on days says, by its own words. */
function moveDays(root: string): void {
  const path = join(root, 'content/indicators/camhs-waiting.md');
  const [next] = /nextExpected: \d{4}-\d{2}-\d{2}/.exec(guide)!;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^nextExpected: .*$/m, next));
}

describe('in the web page of the host', () => {
  const [, line] = /`(2025-04,104,[^`]*)`/.exec(guide)!;
  const table = 'data/indicators/camhs-waiting.csv';
  const withLine = (typed: string) => {
    const root = mkdtempSync(join(tmpdir(), 'plainsight-round-'));
    for (const folder of ['content', 'data', 'public'])
      cpSync(join(project, 'examples/health-board', folder), join(root, folder), {
        recursive: true,
      });
    appendFileSync(join(root, table), `${typed}\n`);
    const loaded = loadPublication(root);
    rmSync(root, { recursive: true });
    return loaded;
  };

  test('the line of the guide is all that a figure needs', () => {
    const { value, diagnostics } = withLine(line!);
    expect(diagnostics).toEqual([]);
    const measure = value!.indicators.get('camhs-waiting')!;
    expect(sayStanding(standingOf(measure)!, undefined, value!.language).join('. ')).toContain(
      '104',
    );
    expect(lateOn(measure, value!.asAt)).toBeUndefined();
  });

  test.each([
    { of: 'a comma too few', typed: '2025-04,104,2025-06-10' },
    { of: 'a blank in place of the figure', typed: '2025-04,,2025-06-10,' },
    { of: 'a period in other words', typed: 'April,104,2025-06-10,' },
  ])('$of is marked beside its line', ({ typed }) => {
    const { diagnostics } = withLine(typed);
    expect(diagnostics.map(({ span }) => `${span.path}:${span.line}`)).toEqual([`${table}:155`]);
  });
});

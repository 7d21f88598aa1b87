import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (name: string) =>
  parse(readFileSync(join(import.meta.dirname, '../docs/hosting', name), 'utf8')) as object;

test.each(['github.yml', 'gitlab.yml'])('%s is YAML, and checks before it publishes', (name) => {
  const text = JSON.stringify(read(name));
  expect(text.indexOf('npm run check')).toBeGreaterThan(0);
  expect(text.indexOf('npm run check')).toBeLessThan(text.indexOf('npm run build'));
});

test('S-30: every action is of an exact version, and may do no more than it must', () => {
  const { permissions, jobs } = read('github.yml') as {
    permissions: object;
    jobs: Record<string, { steps: { uses?: string }[] }>;
  };
  expect(permissions).toEqual({ contents: 'read' });
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(3);
  for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
});

describe('a daily run', () => {
  const text = (name: string) =>
    readFileSync(join(import.meta.dirname, '../docs/hosting', name), 'utf8');

  test('is in the file of GitHub, and publishes as a push does', () => {
    const { on, jobs } = read('github.yml') as {
      on: { schedule: { cron: string }[] };
      jobs: Record<string, { if?: string; steps: { if?: string }[] }>;
    };
    expect(on.schedule).toHaveLength(1);
    expect(on.schedule[0]!.cron).toMatch(/^\d+ \d+ \* \* \*$/);
    expect(jobs['publish']!.if).toBe("github.event_name != 'pull_request'");
    expect(jobs['site']!.steps.at(-1)!.if).toBe("github.event_name != 'pull_request'");
  });

  test('is not kept from running by the rules of GitLab', () => {
    const { workflow } = read('gitlab.yml') as { workflow: { rules: { if: string }[] } };
    expect(workflow.rules.map((rule) => rule.if)).toContain(
      '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    );
  });

  test.each(['github.yml', 'gitlab.yml'])(
    '%s builds as at the day, unless the publication says which',
    (name) => {
      const commands = text(name).match(/npm run (?:check|build) .*/g)!;
      expect(commands).toHaveLength(2);
      for (const command of commands) expect(command).toMatch(/ \$AS_AT$/);
      // The line itself, with what it would run in the place of the host's own files.
      const line = /grep -q .*?publication\.yml \|\|[\s\S]*?date \+%F\)"/.exec(text(name))![0];
      const dayIn = (settings: string) => {
        const folder = mkdtempSync(join(tmpdir(), 'plainsight-hosting-'));
        mkdirSync(join(folder, 'content'));
        writeFileSync(join(folder, 'content/publication.yml'), settings);
        const script = `${line}${name === 'github.yml' ? '' : '; echo "AS_AT=$AS_AT"'}`;
        const said = execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
        rmSync(folder, { recursive: true });
        return said.trim();
      };
      expect(dayIn('title: T\n')).toMatch(/^AS_AT=--as-at \d{4}-\d\d-\d\d$/);
      expect(dayIn('title: T\nasAt: 2026-11-20\n')).toMatch(/^(?:AS_AT=)?$/);
    },
  );
});

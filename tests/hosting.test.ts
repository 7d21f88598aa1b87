import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOptions } from '../src/cli/options.ts';
import { headerRules } from '../src/core/hosting/headers.ts';

const read = (name: string) =>
  parse(readFileSync(join(import.meta.dirname, '../docs/hosting', name), 'utf8')) as object;

test.each(['github.yml', 'gitlab.yml'])('%s is YAML, and checks before it publishes', (name) => {
  const text = JSON.stringify(read(name));
  expect(text.indexOf('npm run check')).toBeGreaterThan(0);
  expect(text.indexOf('npm run check')).toBeLessThan(text.indexOf('npm run build'));
});

test('S-30: every action is of a known commit, and may do no more than it must', () => {
  const { permissions, jobs } = read('github.yml') as {
    permissions: object;
    jobs: Record<string, { steps: { uses?: string }[] }>;
  };
  expect(permissions).toEqual({ contents: 'read' });
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.length).toBeGreaterThan(3);
  for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
});

const text = (name: string) =>
  readFileSync(join(import.meta.dirname, '../docs/hosting', name), 'utf8');

test.each([
  { name: 'github.yml', base: 'HEAD^1' },
  { name: 'gitlab.yml', base: '"$CI_MERGE_REQUEST_DIFF_BASE_SHA"' },
])('$name holds a proposed change against its base, and puts what changes on it', (one) => {
  const own = text(one.name);
  expect(own).toContain(
    `npm run -s changes -- --root "$PUBLICATION" --since ${one.base} --markdown $AS_AT`,
  );
  expect(own).toContain(`npm run check -- --root "$PUBLICATION" --since ${one.base} $AS_AT`);
  // What is pushed to the main branch is held against nothing.
  expect(own).toMatch(/pull_request'\n\s+run: \||if \[ -n "\$CI_MERGE_REQUEST_DIFF_BASE_SHA" \]/);
});

/** What a publication and a host say. */
interface Situation {
  readonly settings: string;
  readonly cname?: boolean | undefined;
  readonly [variable: string]: string | boolean | undefined;
}

/** What a workflow runs: the steps of one host, the lines of the other. */
function commandsOf(name: string): readonly string[] {
  const { jobs, ...rest } = read(name) as { jobs?: Record<string, { steps: { run?: string }[] }> };
  if (jobs)
    return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  return Object.values(
    rest as Record<string, Record<string, readonly string[]> | undefined>,
  ).flatMap((job) => [...(job?.['before_script'] ?? []), ...(job?.['script'] ?? [])]);
}

/** What a workflow sets a variable to; blank where it leaves it out. */
function said(name: string, variable: string, { settings, cname, ...host }: Situation): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainsight-hosting-'));
  for (const part of ['content', 'public']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'content/publication.yml'), settings);
  if (cname) writeFileSync(join(folder, 'public/CNAME'), 'papers.example\n');
  const set = join(folder, 'set');
  const sets = commandsOf(name).find((command) => command.includes(`${variable}=`));
  const script = `${sets}\n[ -z "$${variable}" ] || echo "${variable}=$${variable}" >> "$GITHUB_ENV"`;
  const env = { ...process.env, PUBLICATION: '.', GITHUB_ENV: set, ...host } as NodeJS.ProcessEnv;
  execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env });
  const line = existsSync(set) ? readFileSync(set, 'utf8').trim() : `${variable}=`;
  rmSync(folder, { recursive: true });
  return line.slice(variable.length + 1);
}

describe('a daily run', () => {
  test('is in the file of GitHub, and publishes as a push does', () => {
    const { on, jobs } = read('github.yml') as {
      on: { schedule: { cron: string }[] };
      jobs: Record<string, { if?: string; steps: { if?: string }[] }>;
    };
    expect(on.schedule).toHaveLength(1);
    expect(on.schedule[0]!.cron).toMatch(/^\d+ \d+ \* \* \*$/);
    const whenPublished =
      "github.event_name == 'schedule' || (github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch)";
    expect(jobs['publish']!.if).toBe(whenPublished);
    expect(jobs['site']!.steps.at(-1)!.if).toBe(whenPublished);
  });

  test.each(['github.yml', 'gitlab.yml'])(
    'of %s says what there is to do, and no other does',
    (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'plainsight-hosting-'));
      writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
      const summary = join(folder, 'summary');
      const command = commandsOf(name).find((one) => one.includes(' health '))!;
      const saidOn = (source: string) => {
        const env = {
          ...process.env,
          ...{ PATH: `${folder}:${process.env['PATH']}`, PUBLICATION: 'council', AS_AT: '' },
          ...{ GITHUB_STEP_SUMMARY: summary, CI_PIPELINE_SOURCE: source },
        };
        const shown = execFileSync('bash', ['-e', '-c', command], { encoding: 'utf8', env });
        return existsSync(summary) ? readFileSync(summary, 'utf8') : shown;
      };
      const [daily, pushed] = [saidOn('schedule'), saidOn('push')];
      rmSync(folder, { recursive: true });
      expect(daily).toMatch(/^run -s health -- .*--root council/);
      // GitHub does not come to the step on a push.
      const step = /- if: github\.event_name == 'schedule'\n {8}run: npm run -s health/;
      expect(name === 'github.yml' ? step.test(text(name)) : pushed === '').toBe(true);
    },
  );

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
      expect(commands.length).toBeGreaterThan(1);
      for (const command of commands) expect(command).toMatch(/ \$AS_AT$/);
      const dayIn = (settings: string) => said(name, 'AS_AT', { settings });
      expect(dayIn('title: T\n')).toMatch(/^--as-at \d{4}-\d\d-\d\d$/);
      expect(dayIn('title: T\nasAt: 2026-11-20\n')).toBe('');
    },
  );
});

describe('where the site lives', () => {
  const own = 'title: T\naddress: https://papers.example/\n';
  const not = 'title: T\ncontact:\n  address: https://papers.example/ask\n';

  test.each([
    { what: 'the settings say it', settings: own, repository: 'council/papers', base: '' },
    { what: 'another address is told', settings: not, repository: 'c/papers', base: '/papers/' },
    {
      what: 'under its name',
      settings: 'title: T\n',
      repository: 'c/my.papers',
      base: '/my.papers/',
    },
    { what: 'named for its owner', settings: 'title: T\n', repository: 'c/c.github.io', base: '/' },
    {
      what: 'in other letters',
      settings: 'title: T\n',
      repository: 'Ely/ely.GitHub.io',
      base: '/',
    },
    {
      what: 'of another owner',
      settings: 'title: T\n',
      repository: 'c/d.github.io',
      base: '/d.github.io/',
    },
    { what: 'a domain', settings: 'title: T\n', repository: 'c/papers', cname: true, base: '/' },
  ])('on GitHub: $what', ({ settings, repository, cname, base }) => {
    const set = said('github.yml', 'BASE', { settings, cname, GITHUB_REPOSITORY: repository });
    expect(set).toBe(base === '' ? '' : `--base ${base}`);
  });

  test.each([
    { settings: own, url: 'https://c.gitlab.io/papers', base: '' },
    { settings: not, url: 'https://c.gitlab.io/papers', base: '/papers/' },
    { settings: not, url: 'https://c.gitlab.io/group/papers/', base: '/group/papers/' },
    { settings: not, url: 'https://papers-1a2b3c.gitlab.io', base: '/' },
    { settings: not, url: 'http://pages.council.example:8080/papers', base: '/papers/' },
  ])('on GitLab at $url: $base', ({ settings, url, base }) => {
    const set = said('gitlab.yml', 'BASE', { settings, CI_PAGES_URL: url });
    expect(set).toBe(base === '' ? '' : `--base ${base}`);
  });

  test('on GitLab a proposal is built for where the host shows it', () => {
    const place = said('gitlab.yml', 'PLACE', {
      settings: not,
      CI_PROJECT_PATH: 'council/open/papers',
      CI_JOB_ID: '7',
    });
    expect(place).toBe('/-/open/papers/-/jobs/7/artifacts/proposed/');
    expect(
      readOptions(['build', '--base', place], { project: '/code', person: '/code' }),
    ).toMatchObject({ base: place });
  });
});

test('what stands in dotted folders is published too', () => {
  const { jobs } = read('github.yml') as {
    jobs: Record<string, { steps: { uses?: string; with?: object }[] }>;
  };
  for (const { uses, with: told } of jobs['site']!.steps)
    if (uses?.includes('/upload-')) expect(told).toMatchObject({ 'include-hidden-files': true });
});

test('nginx sends what every host is to send', () => {
  const file = text('nginx.conf');
  const [all, assets, data] = headerRules.map(({ headers }) => Object.entries(headers));
  for (const [name, value] of all!)
    expect(file).toContain(`  add_header ${name} "${value}" always;\n`);
  for (const [name, value] of [...assets!, ...data!]) {
    const [, variable] = new RegExp(`add_header ${name} (\\$\\w+)`).exec(file)!;
    const map = file.slice(file.indexOf(`map $uri ${variable} {`)).split('}')[0]!;
    expect(map).toContain(`"${value}"`);
  }
});

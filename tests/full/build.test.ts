import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAll } from '../../src/cli/output/listing.ts';
import { readRelease } from '../../src/core/hosting/release.ts';
import { begin, build, fingerprint } from './building.ts';

const project = join(import.meta.dirname, '../..');
const good = join(project, 'tests/sites/good-libraries');
let top = '';
let root = '';

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'plainsight-full-')));
  root = join(top, 'papers');
  cpSync(good, root, { recursive: true });
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

const retitle = (name: string) => {
  const path = join(root, 'content/publication.yml');
  execFileSync('sed', ['-i.before', `s/^title: .*/title: ${name}/`, path]);
  rmSync(`${path}.before`);
};

/** What stands in a folder besides the site. */
const besides = (folder: string) => readdirSync(folder).filter((name) => /plainsight/.test(name));

describe('whole or not at all', () => {
  test.each([
    ['draws everything', ['--all']],
    ['takes pages over', []],
  ])(
    'a build that %s and is killed at any moment leaves the old site or the new one, and the next one tidies up',
    async (_, more) => {
      const out = join(top, 'dist');
      const started = performance.now();
      expect((await build(root, out)).status).toBe(0);
      const takes = performance.now() - started;
      const old = fingerprint(out);
      retitle('Another title');
      expect((await build(root, join(top, 'other'))).status).toBe(0);
      const fresh = fingerprint(join(top, 'other'));
      expect(fresh).not.toBe(old);
      // Half of the kills fall into the last tenth, where the site takes its place.
      for (const part of [0.1, 0.4, 0.7, 0.9, 0.95, 1, 1.02, 1.05].map(
        (at) => at * Math.random() ** 0.1,
      )) {
        const { child, over } = begin(root, out, 'true', project, more);
        await setTimeout(takes * part);
        child.kill('SIGKILL');
        await over;
        expect([old, fresh]).toContain(fingerprint(out));
      }
      expect((await build(root, out, 'true', more)).status).toBe(0);
      expect(fingerprint(out)).toBe(fresh);
      expect(besides(top)).toEqual([]);
      expect(besides(join(project, 'node_modules/.cache/plainsight/builds'))).toEqual([]);
    },
  );

  test('two builds of one site at once leave a whole site', async () => {
    const out = join(top, 'dist');
    const all = await Promise.all([build(root, out), build(root, out)]);
    expect(all.map(({ status }) => status)).toEqual([0, 0]);
    const once = join(top, 'once');
    await build(root, once);
    expect(fingerprint(out)).toBe(fingerprint(once));
    expect(besides(top)).toEqual([]);
  });

  test('two publications that are built at once do not mix', async () => {
    const other = join(top, 'other-papers');
    cpSync(root, other, { recursive: true });
    retitle('Another title');
    const sites = [join(top, 'a'), join(top, 'b')] as const;
    const both = await Promise.all([build(root, sites[0]), build(other, sites[1])]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    for (const [papers, site] of [
      [root, sites[0]],
      [other, sites[1]],
    ] as const) {
      await build(papers, `${site}-alone`);
      expect(fingerprint(site)).toBe(fingerprint(`${site}-alone`));
    }
  });

  test('a file that changes during the build stops it, and the old site stands', async () => {
    const out = join(top, 'dist');
    await build(root, out);
    const old = fingerprint(out);
    const { child, over } = begin(root, out);
    await new Promise((resolve) => child.stdout!.once('data', resolve));
    appendFileSync(join(root, 'content/indicators/library-visits.md'), '\nMore.\n');
    const { status, told } = await over;
    expect(status).toBe(1);
    expect(told).toContain('`content/indicators/library-visits.md` changed during the build.');
    expect(fingerprint(out)).toBe(old);
  });

  test('a file that goes during the build stops it, and the old site stands', async () => {
    const out = join(top, 'dist');
    await build(root, out);
    const old = fingerprint(out);
    const { child, over } = begin(root, out);
    await new Promise((resolve) => child.stdout!.once('data', resolve));
    rmSync(join(root, 'content/indicators/library-visits.md'));
    const { status, told } = await over;
    expect(status).toBe(1);
    expect(told).toContain('`content/indicators/library-visits.md` changed during the build.');
    expect(fingerprint(out)).toBe(old);
  });
});

describe('nothing changed', () => {
  const out = () => join(top, 'site');
  const isTold = async (...words: readonly string[]) => {
    const { status, told } = await build(root, out(), undefined, words);
    expect(status).toBe(0);
    return told.startsWith('Nothing changed: ');
  };

  test('what stands as it was built is told, and whatever differs has it built anew', async () => {
    expect(await isTold()).toBe(false);
    const once = fingerprint(out());
    expect(await isTold()).toBe(true);
    expect(await isTold('--all')).toBe(false);
    expect(fingerprint(out())).toBe(once);
    expect(await isTold('--as-at', '2020-01-02')).toBe(false);
    expect(fingerprint(out())).not.toBe(once);
    expect(await isTold()).toBe(false);
    expect(fingerprint(out())).toBe(once);
    writeFileSync(join(out(), 'index.html'), 'Mine');
    expect(await isTold()).toBe(false);
    expect(fingerprint(out())).toBe(once);
    retitle('Another title');
    expect(await isTold()).toBe(false);
    expect(fingerprint(out())).not.toBe(once);
    expect(await isTold()).toBe(true);
  });

  test('a build that is killed at its end is none that could be told of', async () => {
    const started = performance.now();
    expect(await isTold()).toBe(false);
    const takes = performance.now() - started;
    retitle('Another title');
    const { child, over } = begin(root, out());
    await setTimeout(takes * 0.9);
    child.kill('SIGKILL');
    await over;
    await build(root, join(top, 'fresh'));
    await isTold();
    expect(fingerprint(out())).toBe(fingerprint(join(top, 'fresh')));
  });
});

test('parts that were drawn apart make the site that one machine builds, byte for byte', async () => {
  const parts = ['1/3', '2/3', '3/3'].map((part, at) => ({ part, out: join(top, `part-${at}`) }));
  for (const { part, out } of parts)
    expect((await build(root, out, undefined, ['--part', part])).status).toBe(0);
  const words = parts.flatMap(({ out }) => ['--join', out]);
  expect((await build(root, join(top, 'joined'), undefined, words)).status).toBe(0);
  expect((await build(root, join(top, 'whole'))).status).toBe(0);
  expect(fingerprint(join(top, 'joined'))).toBe(fingerprint(join(top, 'whole')));
  retitle('Another title');
  const late = await build(root, join(top, 'late'), undefined, words);
  expect(late.status).toBe(1);
  expect(late.told).toContain('was drawn from other files');
  expect(existsSync(join(top, 'late'))).toBe(false);
});

test('a kept program draws what a new one draws, byte for byte, and a broken one is made anew', async () => {
  // A path that no other site lives under, so that no program is kept for it yet.
  const address = `address: https://example.org/trial-${process.pid}/\n`;
  appendFileSync(join(root, 'content/publication.yml'), address);
  const home = join(project, 'node_modules/.cache/plainsight/programs');
  const before = readdirSync(home);
  const site = async (name: string) => {
    const out = join(top, name);
    expect((await build(root, out)).status).toBe(0);
    return fingerprint(out);
  };
  const made = await site('made');
  const [name, ...others] = readdirSync(home).filter((one) => !before.includes(one));
  expect(others).toEqual([]);
  expect(await site('kept')).toBe(made);
  const file = readdirSync(join(home, name!, 'code')).find((one) => one.endsWith('.mjs'))!;
  appendFileSync(join(home, name!, 'code', file), '\nthrow new Error("broken");\n');
  expect(await site('mended')).toBe(made);
  rmSync(join(home, name!), { recursive: true });
});

describe('where it is built', () => {
  test('a file in the place of the site, and a folder of somebody, are left alone', async () => {
    mkdirSync(join(top, 'letters'));
    writeFileSync(join(top, 'letters/one.txt'), 'mine');
    for (const out of ['letters', 'letters/one.txt', 'papers', 'papers/content/site']) {
      const { status, told } = await build(root, join(top, out));
      expect(status).toBe(1);
      expect(told).toContain('Nothing was built.');
    }
    expect(listAll(join(top, 'letters')).map(({ path }) => path)).toEqual(['one.txt']);
    expect(existsSync(join(root, 'content/publication.yml'))).toBe(true);
  });

  test('names with spaces, signs and letters of any kind', async () => {
    const odd = join(top, 'pâ#pers 50% [a] & b?');
    cpSync(root, odd, { recursive: true });
    const out = join(top, 'öut #1 100%');
    expect((await build(odd, out)).status).toBe(0);
    expect((await build(root, join(top, 'plain'))).status).toBe(0);
    expect(fingerprint(out)).toBe(fingerprint(join(top, 'plain')));
  });

  test('beside a code whose path begins that of the publication', async () => {
    // The code cannot be moved for a test; a folder beside it can be named after it.
    const beside = `${project}-papers-${process.pid}`;
    cpSync(good, beside, { recursive: true });
    try {
      expect((await build(beside, join(beside, 'dist'))).status).toBe(0);
      expect((await build(root, join(top, 'plain'))).status).toBe(0);
      expect(fingerprint(join(beside, 'dist'))).toBe(fingerprint(join(top, 'plain')));
    } finally {
      rmSync(beside, { recursive: true });
    }
  });

  test.each(['co#de', 'what? #2'])('by a code whose folder is called %s', async (name) => {
    const code = join(top, name);
    mkdirSync(code);
    for (const part of ['src', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
      cpSync(join(project, part), join(code, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(code, 'node_modules'));
    const { over } = begin(root, join(code, 'dist'), 'true', code);
    expect(await over).toMatchObject({
      status: 0,
      told: expect.stringContaining('Wrote') as string,
    });
    expect((await build(root, join(top, 'plain'))).status).toBe(0);
    // Without its lock file a code does not know its packages: all else is the same.
    const release = join(code, 'dist', 'release.json');
    const { builtWith } = readRelease(readFileSync(release, 'utf8'))!;
    expect(builtWith.packages).toBeNull();
    for (const site of [join(code, 'dist'), join(top, 'plain')]) rmSync(join(site, 'release.json'));
    expect(fingerprint(join(code, 'dist'))).toBe(fingerprint(join(top, 'plain')));
  });

  test('a person who keeps new files to themselves publishes for everybody', async () => {
    const out = join(top, 'dist');
    expect((await build(root, out, 'umask 077')).status).toBe(0);
    const closed = listAll(out).filter(
      ({ path }) => (statSync(join(out, path)).mode & 0o444) !== 0o444,
    );
    expect(closed).toEqual([]);
    const folders = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const folder of [out, ...folders]) expect(statSync(folder).mode & 0o555).toBe(0o555);
  });

  const memory = '/dev/shm';
  test.skipIf(!existsSync(memory))('on another disk', async () => {
    const disk = mkdtempSync(join(memory, 'plainsight-full-'));
    try {
      expect((await build(root, join(disk, 'dist'))).status).toBe(0);
      expect((await build(root, join(disk, 'dist'))).status).toBe(0);
      expect(readdirSync(disk)).toEqual(['dist']);
    } finally {
      rmSync(disk, { recursive: true });
    }
  });

  /** A disk of so many bytes in a folder; only who may mount one has it. */
  const mount = (folder: string, size: number): boolean => {
    mkdirSync(folder);
    const options = ['-t', 'tmpfs', '-o', `size=${Math.ceil(size / 1024)}k`, 'tmpfs', folder];
    return spawnSync('mount', options).status === 0;
  };

  test('on a disk that holds one site and not two', async ({ skip }) => {
    expect((await build(root, join(top, 'measured'))).status).toBe(0);
    const blocks = listAll(join(top, 'measured')).map(({ path }) =>
      Math.ceil(statSync(join(top, 'measured', path)).size / 4096),
    );
    const size = blocks.reduce((sum, count) => sum + count * 4096, 0);
    const disk = join(top, 'disk');
    if (!mount(disk, size * 1.5)) return skip('this machine lets us mount no disk');
    try {
      const out = join(disk, 'dist');
      expect((await build(root, out)).status).toBe(0);
      const old = fingerprint(out);
      retitle('Another title');
      const second = await build(root, out);
      expect(second.status).toBe(1);
      expect(second.told).toContain('The disk is full. Free some space, and build again.');
      expect(second.told).toContain('Nothing was published');
      expect(fingerprint(out)).toBe(old);
      expect(readdirSync(disk)).toEqual(['dist']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

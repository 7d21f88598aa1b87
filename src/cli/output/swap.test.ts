import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { besideOf, tidyBeside } from './leftovers.ts';
import { listAll } from './listing.ts';
import { markName, writeMark } from './mark.ts';
import { stageName } from './owner.ts';
import { contentsOf } from './strangers.ts';
import { putInPlace } from './swap.ts';
import { writeInside } from './write-inside.ts';

let top = '';

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'plainsight-swap-')));
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

/** Writes a site with a mark. */
function writeSite(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeMark(folder, Object.keys(files));
  return folder;
}

const old = { 'index.html': 'old', 'gone/index.html': 'old', 'data.csv': 'old' };
const fresh = { 'index.html': 'new', 'data.csv': 'new', 'added/index.html': 'new' };

/** What stands in a folder, by path, but for its mark. */
const siteIn = (folder: string) =>
  Object.fromEntries(
    listAll(folder)
      .filter(({ path }) => path !== markName)
      .map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

const put = (out: string) =>
  putInPlace(writeSite(join(top, 'work/site'), fresh), out, join(top, 'public'));

describe('a site takes its place as a whole', () => {
  test.each([
    { says: 'where there is nothing yet', before: () => {} },
    { says: 'in folders that are not there yet', before: () => {}, path: 'a/b/dist' },
    { says: 'where there is an empty folder', before: (out: string) => mkdirSync(out) },
    { says: 'where there is an old site', before: (out: string) => writeSite(out, old) },
  ])('$says', ({ before, path = 'dist' }) => {
    const out = join(top, path);
    before(out);
    expect(put(out)).toEqual({ pieceByPiece: undefined, kept: undefined });
    expect(siteIn(out)).toEqual(fresh);
    expect(contentsOf(out, '').strangers).toEqual([]);
    expect(readdirSync(dirname(out)).filter((name) => /plainsight/.test(name))).toEqual([]);
  });

  test('the rights of the folder stay, and everybody may read it', () => {
    const out = writeSite(join(top, 'dist'), old);
    chmodSync(out, 0o2700);
    put(out);
    expect((statSync(out).mode & 0o7777).toString(8)).toBe('2755');
  });

  const memory = '/dev/shm';
  const isOtherDisk = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev;
  test.skipIf(!isOtherDisk)('on another disk than the one it was made on', () => {
    const disk = mkdtempSync(join(memory, 'plainsight-swap-'));
    const out = writeSite(join(disk, 'dist'), old);
    expect(put(out).pieceByPiece).toBeUndefined();
    expect(siteIn(out)).toEqual(fresh);
    expect(readdirSync(disk)).toEqual(['dist']);
    rmSync(disk, { recursive: true });
  });

  test('what was put into the old site meanwhile is kept', () => {
    const out = writeSite(join(top, 'dist'), old);
    writeFileSync(join(out, 'late.txt'), 'mine');
    const { kept } = put(out);
    expect(readFileSync(join(kept!, 'late.txt'), 'utf8')).toBe('mine');
    expect(siteIn(out)).toEqual(fresh);
  });
});

const isClosed = (folder: string) => {
  try {
    accessSync(folder, constants.W_OK);
    return false;
  } catch {
    return true;
  }
};

describe('where no folder can be renamed', () => {
  test('a parent that is closed to us: files are replaced one by one, and that is told', (context) => {
    const out = writeSite(join(top, 'closed/dist'), old);
    chmodSync(join(top, 'closed'), 0o555);
    // Nothing is closed to the administrator of a machine.
    if (!isClosed(join(top, 'closed'))) context.skip();
    expect(put(out)).toEqual({ pieceByPiece: 'EACCES', kept: undefined });
    expect(siteIn(out)).toEqual(fresh);
    chmodSync(join(top, 'closed'), 0o755);
  });

  test('where nothing stands yet, and no name is left for a folder of our own beside it', () => {
    const out = join(top, 'n'.repeat(250));
    expect(put(out)).toEqual({ pieceByPiece: 'ENAMETOOLONG', kept: undefined });
    expect(siteIn(out)).toEqual(fresh);
  });

  test('where nothing stands yet and nothing can be made, the reason of the system is given', (context) => {
    // Nobody makes folders there, and it is on every Linux.
    if (!existsSync('/sys/kernel')) context.skip();
    expect(() => put('/sys/plainsight-site')).toThrow(/^E(?:PERM|ACCES|ROFS)/);
  });

  const inside = (out: string, files = fresh as Readonly<Record<string, string>>) => {
    const site = writeSite(join(top, 'work/site'), files);
    writeInside(site, out, contentsOf(out, '').written);
    return contentsOf(out, '');
  };

  test('what is new comes, what is gone goes with its folder, and nothing is left of the work', () => {
    const out = writeSite(join(top, 'dist'), old);
    mkdirSync(join(out, '.plainsight-other-1/half'), { recursive: true });
    expect(inside(out).strangers).toEqual([]);
    expect(siteIn(out)).toEqual(fresh);
    expect(readdirSync(out).sort()).toEqual([markName, 'added', 'data.csv', 'index.html']);
  });

  test('what is not ours stays', () => {
    const out = writeSite(join(top, 'dist'), old);
    writeFileSync(join(out, 'gone/mine.txt'), 'mine');
    expect(inside(out).strangers).toEqual(['gone/mine.txt']);
    expect(siteIn(out)).toEqual({ ...fresh, 'gone/mine.txt': 'mine' });
  });

  test('a page takes the place of a file, and a file that of a page', () => {
    const out = writeSite(join(top, 'dist'), { 'a/index.html': 'old', b: 'old', 'c/d/e': 'old' });
    const next = { a: 'new', 'b/index.html': 'new', 'c/d': 'new' };
    expect(inside(out, next).strangers).toEqual([]);
    expect(siteIn(out)).toEqual(next);
  });

  test('what is not ours under the name of a page stops the build, and all is known as ours or not', () => {
    const out = writeSite(join(top, 'dist'), old);
    mkdirSync(join(out, 'added/index.html'), { recursive: true });
    expect(() => inside(out)).toThrow();
    expect(contentsOf(out, '').strangers).toEqual([]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
    expect(existsSync(join(out, stageName))).toBe(false);
  });
});

describe('what a stopped build left', () => {
  test('beside a site that stands is taken away', () => {
    const out = writeSite(join(top, 'dist'), old);
    writeSite(join(besideOf(out), 'new'), fresh);
    expect(tidyBeside(out)).toBe(false);
    expect(readdirSync(top)).toEqual(['dist']);
    expect(siteIn(out)).toEqual(old);
  });

  test('between its last two steps is the old site, which comes back', () => {
    const out = join(top, 'dist');
    writeSite(join(besideOf(out), 'old-20'), old);
    writeSite(join(besideOf(out), 'new'), fresh);
    expect(tidyBeside(out)).toBe(true);
    expect(readdirSync(top)).toEqual(['dist']);
    expect(siteIn(out)).toEqual(old);
  });

  test.each([
    { says: 'a build that still runs', name: `.dist.${stageName.slice(1).replace(/\d+$/, '1')}` },
    { says: 'a build on another machine', name: '.dist.plainsight-elsewhere-4' },
    { says: 'a build of another site', name: `.other.${stageName.slice(1)}` },
    { says: 'a folder of somebody', name: '.dist.plainsight' },
  ])('is not touched where it is of $says', ({ name }) => {
    writeSite(join(top, name, 'old-20'), old);
    expect(tidyBeside(join(top, 'dist'))).toBe(false);
    expect(siteIn(join(top, name, 'old-20'))).toEqual(old);
  });
});

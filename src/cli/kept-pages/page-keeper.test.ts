import {
  chmodSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asked, askedOf, noteBy } from '../../core/source/asked.ts';
import { keptOf } from '../../core/source/kept.ts';
import { LazyMap } from '../../core/source/lazy-map.ts';
import { once } from '../../core/source/once.ts';
import { Digests } from './digest.ts';
import { PageKeeper } from './page-keeper.ts';
import { withStates, type PageRecord } from './page-record.ts';
import { Recorder } from './recorder.ts';

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly late: { readonly day: string; readonly among: ReadonlyMap<string, string> };
  typed(column: string): string;
  readonly cell: { readonly at: number; spelt(text: string): string };
}

interface Model {
  readonly title: string;
  readonly papers: readonly Paper[];
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

const paper = (id: string, more: Partial<Paper> = {}): Paper => ({
  ...{ id, title: `Title of ${id}` },
  late: {
    day: '2026-01-01',
    among: new LazyMap(new Map([['a', 1]]), (one, key) => `${key} ${one}`),
  },
  typed: (column) => `${column} of ${id}`,
  cell: { at: 1, spelt: (text) => text },
  ...more,
});

const model = (more: Partial<Model> = {}): Model => ({
  title: 'T',
  papers: [paper('a'), paper('b')],
  numbers: new Map([['one', [1, 2]]]),
  ...more,
});

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'plainsight-keeper-'));
});
afterEach(() => {
  noteBy(undefined);
  rmSync(site, { recursive: true });
});

const sameFile = (one: string, other: string) => statSync(one).ino === statSync(other).ino;

/** What draws a page of a model. The part before the page is drawn is what happens as modules load. */
type Draw = (of: Model) => () => string;

/** Draws a page as a build does, behind another that reads the same. */
async function build(of: Model, draw: Draw, record?: PageRecord, hasStates = true) {
  const recorder = new Recorder();
  for (const one of of.papers) recorder.watch(`paper ${one.id}`, one);
  recorder.watch('model', of);
  const digests = new Digests(recorder);
  for (const number of recorder.things.keys()) digests.of(number);
  noteBy(recorder);
  const drawing = draw(of);
  const keeper = new PageKeeper(recorder, digests, record, site);
  await keeper.draw('b.html', () => Promise.resolve(Buffer.from(drawing())));
  const next = join(site, 'next.html');
  const kept = keeper.bring('a.html', next);
  if (kept === undefined)
    writeFileSync(next, await keeper.draw('a.html', () => Promise.resolve(Buffer.from(drawing()))));
  noteBy(undefined);
  const isLinked = kept !== undefined && sameFile(next, join(site, 'a.html'));
  rmSync(join(site, 'a.html'), { force: true });
  renameSync(next, join(site, 'a.html'));
  const made = keeper.toRecord(site, 'p');
  return { isKept: kept !== undefined, isLinked, record: hasStates ? withStates(made) : made };
}

/** Whether a page that was drawn of one model is taken over for another. */
async function isKept(draw: Draw, before: Model, after: Model): Promise<boolean> {
  const { record } = await build(before, draw);
  return (await build(after, draw, record)).isKept;
}

const firstTitle: Draw = (of) => () => of.papers[0]!.title;
const changedText = () => model({ papers: [paper('a', { text: 'More' }), paper('b')] });
const allTitles = keptOf((of: Model) => of.papers.map(({ title }) => title).join());

describe('a page is taken over', () => {
  test.each<readonly [string, Draw, () => Model]>([
    ['where nothing changed', firstTitle, model],
    [
      'where another thing changed',
      firstTitle,
      () => model({ papers: [paper('a'), paper('b', { title: 'New' })] }),
    ],
    ['where what it did not read changed', firstTitle, () => model({ title: 'U' })],
    [
      'where the answer to its question stayed the same',
      (of) => {
        const has = askedOf('has', (id) => of.papers.some((one) => one.id === id));
        return () => String(has('a'));
      },
      () => model({ papers: [paper('c'), paper('a')] }),
    ],
    [
      'where a program of a thing answers the same',
      (of) => () => of.papers[0]!.typed('x'),
      () => model({ papers: [paper('a', { typed: () => 'x of a' }), paper('b')] }),
    ],
  ])('%s', async (_, draw, after) => {
    expect(await isKept(draw, model(), after())).toBe(true);
  });
});

describe('a page is drawn anew', () => {
  test.each<readonly [string, Draw, () => Model]>([
    [
      'where what it read changed',
      firstTitle,
      () => model({ papers: [paper('a', { title: 'U' })] }),
    ],
    [
      'where a thing came',
      firstTitle,
      () => model({ papers: [paper('a'), paper('b'), paper('c')] }),
    ],
    ['where things changed places', firstTitle, () => model({ papers: [paper('b'), paper('a')] })],
    [
      'where what it looked for in vain is there',
      (of) => () => of.papers[0]!.text ?? '',
      changedText,
    ],
    [
      'where what it looked for in vain is there, and it is empty',
      (of) => () => String('text' in of.papers[0]!),
      () => model({ papers: [paper('a', { text: '' }), paper('b')] }),
    ],
    [
      'where a number in what it read changed',
      (of) => () => String(of.numbers.get('one')),
      () => model({ numbers: new Map([['one', [1, 3]]]) }),
    ],
    [
      'where the answer to its question changed',
      (of) => asked('count', () => String(of.papers.map(({ title }) => title))),
      () => model({ papers: [paper('a', { title: 'U' }), paper('b')] }),
    ],
    [
      'where the answer of a program of a thing changed',
      (of) => () => of.papers[0]!.typed('x'),
      () => model({ papers: [paper('a', { typed: () => 'y' }), paper('b')] }),
    ],
    [
      'where the answer of a late map changed',
      (of) => () => of.papers[0]!.late.among.get('a')!,
      () =>
        model({
          papers: [
            paper('a', {
              late: { day: '2026-01-01', among: new LazyMap(new Map([['a', 2]]), String) },
            }),
            paper('b'),
          ],
        }),
    ],
    [
      'where what was worked out as modules loaded was of other things',
      (of) => {
        const titles = of.papers.map(({ title }) => title);
        return () => titles[0]!;
      },
      () => model({ papers: [paper('a'), paper('b', { title: 'U' })] }),
    ],
    [
      'where it asked what cannot be asked again',
      (of) => () => of.papers[0]!.cell.spelt('x'),
      model,
    ],
  ])('%s', async (_, draw, after) => {
    expect(await isKept(draw, model(), after())).toBe(false);
  });

  test.each<readonly [string, Draw]>([
    ['kept beside its value', (of) => () => allTitles(of)],
    [
      'kept until it is asked for',
      (of) => {
        const titles = once(() => of.papers.map(({ title }) => title).join());
        return titles;
      },
    ],
    [
      'made late by a map',
      (of) => {
        const titles = new LazyMap(new Map([['a', 0]]), (at) => of.papers[at]!.title);
        return () => titles.get('a')!;
      },
    ],
  ])('where what is %s rests on what changed, though another page asked first', async (_, draw) => {
    const after = model({ papers: [paper('a', { title: 'U' }), paper('b')] });
    expect(await isKept(draw, model(), after)).toBe(false);
  });

  test('where its file is not what was written, or is gone', async () => {
    const { record } = await build(model(), firstTitle);
    writeFileSync(join(site, 'a.html'), 'Title of b');
    expect((await build(model(), firstTitle, record)).isKept).toBe(false);
    rmSync(join(site, 'a.html'));
    expect((await build(model(), firstTitle, record)).isKept).toBe(false);
  });
});

describe('a file that is taken over', () => {
  const again = (record: PageRecord) => build(model(), firstTitle, record);
  const page = () => join(site, 'a.html');
  /** Longer than the steps of the clock of any disk. */
  const later = () => setTimeout(20);

  test('is another name of what stands, time after time', async () => {
    const first = await build(model(), firstTitle);
    const second = await again(first.record);
    expect(second.isLinked).toBe(true);
    expect((await again(second.record)).isLinked).toBe(true);
  });

  test.each<readonly [string, () => void]>([
    ['was written anew', () => writeFileSync(page(), 'Title of a')],
    ['may be read by nobody else', () => chmodSync(page(), 0o600)],
    [
      'is another of the same date',
      () => {
        const { atime, mtime } = statSync(page());
        rmSync(page());
        writeFileSync(page(), 'Title of a');
        utimesSync(page(), atime, mtime);
      },
    ],
  ])('is written where it %s, and holds the same', async (_, change) => {
    const { record } = await build(model(), firstTitle);
    await later();
    change();
    const next = await again(record);
    expect([next.isKept, next.isLinked]).toEqual([true, false]);
    expect(readFileSync(page(), 'utf8')).toBe('Title of a');
  });

  test('is written where nothing is known of it on the disk', async () => {
    const { record } = await build(model(), firstTitle, undefined, false);
    const next = await again(record);
    expect([next.isKept, next.isLinked]).toEqual([true, false]);
  });

  test('is not taken over where it holds something else of the same length and date', async () => {
    const { record } = await build(model(), firstTitle);
    await later();
    const { atime, mtime } = statSync(page());
    writeFileSync(page(), 'Title of b');
    utimesSync(page(), atime, mtime);
    expect((await again(record)).isKept).toBe(false);
  });

  test('is forgotten where it was changed after it had been taken over', async () => {
    const { record } = await build(model(), firstTitle);
    const next = await build(model(), firstTitle, record, false);
    await later();
    writeFileSync(page(), 'Title of b');
    expect(withStates(next.record).files).toEqual({});
  });

  test('takes the place of nothing', async () => {
    const { record } = await build(model(), firstTitle);
    linkSync(page(), join(site, 'next.html'));
    await expect(again(record)).rejects.toThrow('EEXIST');
  });
});

test('what is taken over is still known to rest on what it read', async () => {
  const first = await build(model(), firstTitle);
  const second = await build(model({ title: 'U' }), firstTitle, first.record);
  expect(second.isKept).toBe(true);
  const third = model({ papers: [paper('a', { title: 'V' }), paper('b')] });
  expect((await build(third, firstTitle, second.record)).isKept).toBe(false);
});

test('two questions of one name are refused', () => {
  noteBy(new Recorder());
  askedOf('one', String);
  expect(() => askedOf('one', String)).toThrow('one');
});

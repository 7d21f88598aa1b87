import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPublication } from '../../site/load.ts';
import type { Known } from './known.ts';
import type { Question } from './kind.ts';
import { kinds } from './kinds.ts';
import { sayNeed } from './need.ts';
import { makeNew } from './new.ts';
import { newHelp, readNewOptions } from './new-options.ts';
import { takenIds } from './taken-ids.ts';

const repository = join(import.meta.dirname, '../../..');
const today = '2026-11-20';
const folder = mkdtempSync(join(tmpdir(), 'plainsight-needs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every kind of publication: those of the repository, and new ones of either voice. */
const publications: Record<string, string> = {
  archive: repository,
  'health board': join(repository, 'examples/health-board'),
  'a new one of its own figures': join(folder, 'own'),
  'a new one of the papers of others': join(folder, 'others'),
};

beforeAll(async () => {
  const of = { own: 'yes', others: 'no' };
  for (const [name, official] of Object.entries(of)) {
    const answers = ['--publisher', 'Marsh End council', '--contact', 'papers@marsh-end.example'];
    const where = { project: folder, person: folder };
    const options = readNewOptions(
      ['publication', name, ...answers, '--official', official],
      where,
      today,
    );
    await makeNew(options as Exclude<typeof options, string>, undefined);
  }
});

const unknown: Known = { today, publication: undefined, faulty: new Set(), ids: () => new Set() };
const loaded = new Map<string, Known>();
function knownOf(root: string): Known {
  const known = loaded.get(root) ?? {
    ...{ today, publication: loadPublication(root).value, faulty: new Set<string>() },
    ids: (at) => takenIds(root, at),
  };
  loaded.set(root, known);
  return known;
}

const isNeeded = ({ otherwise, isOptional }: Question) => !otherwise && !isOptional;

describe.each(Object.keys(publications))('%s', (name) => {
  test.each(kinds.filter(({ into }) => into === 'publication'))(
    'asks for what the help of $name says',
    ({ questions }) => {
      const told = questions(unknown);
      const asked = questions(knownOf(publications[name]!));
      const flags = told.map(({ flag }) => flag);
      expect(asked.map(({ flag }) => flag).filter((flag) => !flags.includes(flag))).toEqual([]);
      for (const one of told) {
        const own = asked.find(({ flag }) => flag === one.flag);
        const isAsked = own !== undefined && own.isAsked?.({ date: today }) !== false;
        // What is needed everywhere is asked, and has to be answered, everywhere; what need not be, nowhere.
        if (one.where === undefined) expect([one.flag, isAsked]).toEqual([one.flag, true]);
        const need = isAsked && isNeeded(own);
        if (isNeeded(one) && one.where === undefined)
          expect([one.flag, need]).toEqual([one.flag, true]);
        if (!isNeeded(one)) expect([one.flag, need]).toEqual([one.flag, false]);
      }
    },
  );
});

test.each([
  {
    kind: 'report',
    flag: 'background-papers',
    need: 'needed, where the rules of the publication ask for it (`process`)',
    in: 'archive',
    not: 'health board',
  },
  {
    kind: 'report',
    flag: 'outcome',
    need: 'has a default, where the publication tells the papers of others',
    in: 'archive',
    not: 'health board',
  },
  {
    kind: 'meeting',
    flag: 'edition',
    need: 'needed, where the publication tells the papers of others',
    in: 'archive',
    not: 'health board',
  },
  {
    kind: 'meeting',
    flag: 'locator',
    need: 'needed, where the publication tells the papers of others',
    in: 'archive',
    not: 'health board',
  },
])('--$flag of $kind is asked where it is said to be', ({ kind, flag, need, in: there, not }) => {
  const { questions } = kinds.find(({ name }) => name === kind)!;
  const of = (known: Known) => questions(known).find((one) => one.flag === flag);
  const isAsked = (name: string) =>
    of(knownOf(publications[name]!))?.isAsked?.({ date: today }) ??
    of(knownOf(publications[name]!)) !== undefined;
  expect(sayNeed(of(unknown)!)).toBe(need);
  expect(newHelp(today)).toContain(`(${need})`);
  expect([isAsked(there), isAsked(not)]).toEqual([true, false]);
});

test('where there is one body, it is not needed', () => {
  for (const kind of ['report', 'meeting']) {
    const { questions } = kinds.find(({ name }) => name === kind)!;
    const body = questions(knownOf(publications['a new one of its own figures']!)).find(
      ({ flag }) => flag === 'body',
    )!;
    expect(isNeeded(body)).toBe(false);
    const several = questions(knownOf(repository)).find(({ flag }) => flag === 'body')!;
    expect(isNeeded(several)).toBe(true);
  }
});

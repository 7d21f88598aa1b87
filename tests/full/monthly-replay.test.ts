import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesBetween } from '../../src/core/record/changes-between.ts';
import { columnsOf } from '../../src/core/record/silent-rows.ts';
import { recordOf } from '../../src/core/record/record-of.ts';
import { silentChanges } from '../../src/core/record/silent-changes.ts';
import type { PublishedRecord } from '../../src/core/record/record.ts';
import { writeRecord } from '../../src/core/record/record.ts';
import { recordedChanges } from '../../src/core/publication/recorded-changes.ts';
import type { Publication } from '../../src/core/publication/publication.ts';
import { elements } from '../../src/elements/registry.ts';
import { monthlySteps, withdrawnCell, withdrawnFigure } from '../monthly-council.ts';
import { compileFiles, type Files } from '../small-council.ts';
import { toldWithPath } from '../told.ts';

const root = mkdtempSync(join(tmpdir(), 'plainsight-replay-'));

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
    cwd: root,
    encoding: 'utf8',
  });

const steps = monthlySteps();

/** What stands after each month, by the program. */
const published: { readonly publication: Publication; readonly record: PublishedRecord }[] = [];

/** Files as the edge hands them on: with one kind of line end. */
const asRead = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text?.replaceAll('\r\n', '\n')]),
  );

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  for (const { day, files, renamed } of steps) {
    for (const [from, to] of renamed) git('mv', from, to);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text!);
    }
    git('add', '-A');
    git('commit', '-q', '-m', day);
    const { value, diagnostics } = compileFiles(asRead(files));
    expect([day, toldWithPath(diagnostics)]).toEqual([day, []]);
    published.push({ publication: value!, record: recordOf(value!, elements) });
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The rows that git says went out of a table and came into it in a month; the same row at another place, or with another line end, is none. */
function rowsByGit(at: number, path: string) {
  const commit = `main~${steps.length - 1 - at}`;
  const diff = git('diff', '-U0', '-M', `${commit}~1`, commit, '--', path);
  const side = (sign: string) =>
    diff.split('\n').flatMap((line) => {
      if (!line.startsWith(sign) || line.startsWith(sign.repeat(3))) return [];
      const row = line.slice(1).replace(/\r$/, '');
      return row.startsWith('period,') || row.startsWith('day,') ? [] : [row];
    });
  const [out, came] = [side('-'), side('+')];
  return {
    gone: out.filter((row) => !came.includes(row)),
    come: came.filter((row) => !out.includes(row)),
  };
}

/** What became of figures in a month by git's lines alone: `library-visits 2017-04 changed`. */
function figuresByGit(at: number): readonly string[] {
  // Periods alone do not tell the two tables apart, so each table is asked for by itself.
  return ['library-visits', 'loans', 'book-loans'].flatMap((id) => {
    const own = rowsByGit(at, `data/indicators/${id}.csv`);
    const before = new Set(own.gone.map((row) => row.split(',')[0]!));
    const after = new Set(own.come.map((row) => row.split(',')[0]!));
    return [...new Set([...before, ...after])].map((period) => {
      const did = !before.has(period) ? 'new' : after.has(period) ? 'changed' : 'gone';
      return `${id} ${period} ${did}`;
    });
  });
}

const isRename = (at: number) => steps[at]!.renamed.some(([from]) => from.startsWith('data/'));

test('month by month, the figures that are told to have changed are those of git', () => {
  for (let at = 1; at < steps.length; at++) {
    if (isRename(at)) continue;
    const changes = changesBetween(published[at - 1]!.record, published[at]!.record);
    const told = changes
      .filter(({ kind }) => kind === 'figure')
      .map(({ id, figure, did }) => `${id} ${figure!.period} ${did}`);
    expect([steps[at]!.day, told.toSorted()]).toEqual([
      steps[at]!.day,
      figuresByGit(at).toSorted(),
    ]);
  }
});

test('a measure under another name is told as that, and of its figures only the new one', () => {
  const at = steps.findIndex((_, index) => isRename(index));
  const changes = changesBetween(published[at - 1]!.record, published[at]!.record);
  expect(
    changes
      .filter(({ id }) => id === 'book-loans')
      .map(({ kind, did, figure }) => `${kind} ${did} ${figure?.period ?? ''}`.trim()),
  ).toEqual(['figure new 2019-06', 'definition moved']);
});

test('no month changes anything in silence', () => {
  for (let at = 1; at < steps.length; at++) {
    const { publication, record } = published[at]!;
    const asked = silentChanges({
      ...{ publication, before: published[at - 1]!.record, now: record },
      columns: columnsOf(steps[at]!.files['data/revisions.csv']),
      sources: Object.entries(steps[at]!.files).flatMap(([path, text]) =>
        text === undefined ? [] : [{ path, text }],
      ),
    });
    expect([steps[at]!.day, toldWithPath(asked)]).toEqual([steps[at]!.day, []]);
  }
});

test('the page of changes has what git says was recorded, each on the day of its commit', () => {
  const byGit = steps.flatMap(({ day }, at) =>
    at === 0
      ? []
      : rowsByGit(at, 'data/revisions.csv').come.flatMap((row) =>
          // With the measure's name its old rows were typed anew.
          row.startsWith(day) ? [`${day} ${row.split(',')[1]}`] : [],
        ),
  );
  const page = recordedChanges(published.at(-1)!.publication).map(
    ({ on, kind }) => `${on} ${kind}`,
  );
  expect(byGit).toHaveLength(13);
  expect(page.toSorted()).toEqual(byGit.toSorted());
});

test.each([
  ['figure', withdrawnFigure],
  ['cell of a table', withdrawnCell],
])(
  'the %s that was withdrawn is in the records before that day, and in none after it',
  (_, typed) => {
    const at = steps.findIndex(({ does }) => does.includes('withdraws'));
    const has = published.map(({ record }) => writeRecord(record).includes(typed));
    expect(has.slice(3, at)).not.toContain(false);
    expect(has.slice(at)).not.toContain(true);
    const told = changesBetween(published[at - 1]!.record, published[at]!.record);
    expect(JSON.stringify(told)).not.toContain(typed);
  },
);

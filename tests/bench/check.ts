import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `check` beside a bare read and parse of the same files, in one run: 1,000 reports with 1,000 tables, and
 * 300 tables with 170,000 rows. Each in a process of its own, as an officer runs it; CPU seconds of all its
 * threads, since wall time is noise on shared machines (facts E30). The median of seven, after two that fill
 * the caches: of the check as one file, and of compiled code.
 */
interface Case {
  readonly name: string;
  readonly reports: number;
  readonly tables: number;
  readonly rows: number;
}

const cases: readonly Case[] = [
  { name: '1,000 reports and 1,000 tables', reports: 1000, tables: 1000, rows: 24 },
  { name: '300 tables with 170,000 rows', reports: 1, tables: 300, rows: 567 },
];

const pad = (number: number) => String(number).padStart(4, '0');

function writeCouncil(root: string, { reports, tables, rows }: Case): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write(
    'content/publication.yml',
    'title: T\nsummary: S\npublisher: P\nabout: A\nofficial: no\nlanguage: en-GB\nasAt: 2026-01-01\ncontact:\n  words: W\nlicence:\n  name: L\n  address: https://example.org/\n',
  );
  write('content/bodies/council.md', '---\nname: Council\nkind: council\n---\n\nA council.\n');
  for (let table = 0; table < tables; table++) {
    const id = `measure-${pad(table)}`;
    write(
      `content/indicators/${id}.md`,
      `---\ntitle: Measure ${table}\nunit: cases\ngoodWhen: lower\nbasis: month\n---\n\nWhat is counted.\n`,
    );
    const lines = Array.from({ length: rows }, (_, row) => {
      const month = 1990 * 12 + (row % 360);
      const period = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      const value = 1000 + ((row * 37) % 900);
      const note = row % 5 === 0 ? '"Counted at the end of the month, as printed."' : '';
      return `${period},${value},${row < 360 ? '' : 'North'},,month,,,2020-01-01-report-0000,"p${row}, table 2",${note}`;
    });
    const columns = 'period,value,area,comparator,basis,numerator,denominator,edition,locator,note';
    write(`data/indicators/${id}.csv`, `${columns}\n${lines.join('\n')}\n`);
  }
  const paragraph =
    'The committee heard at 10:30 that **cases** rose, and asked for a plan. '.repeat(12);
  for (let report = 0; report < reports; report++) {
    const id = `2020-01-01-report-${pad(report)}`;
    const measure = `measure-${pad(report % tables)}`;
    write(
      `content/reports/${id}.md`,
      `---\ntitle: Report ${report}\nkind: report\nbody: council\ndate: 2020-01-01\nsummary: S\noutcome: not in our papers\n---\n\n## What it is about\n\n[1,000](figure:${measure}@1990-01) cases. [p1](paper:${id})\n\n${paragraph}\n\n::chart{indicator="${measure}"}\n\n${paragraph}\n`,
    );
  }
}

const here = import.meta.dirname;
const programs = {
  bare: (root: string) => [join(here, 'bare.js'), root],
  check: (root: string) => [join(here, '../../src/cli/start.js'), 'check', '--root', root],
};

/** The CPU seconds of one run in a process of its own, start and all. It must find nothing wrong. */
function measure(kind: keyof typeof programs, root: string): number {
  const words = ['--import', join(here, 'tell-cpu.js'), ...programs[kind](root)];
  const { status, stderr, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const [, seconds] = /^cpu (\S+)$/m.exec(stderr) ?? [];
  if (status !== 0 || seconds === undefined) throw new Error(`${kind} failed: ${stdout}${stderr}`);
  return Number(seconds);
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

for (const one of cases) {
  const root = mkdtempSync(join(tmpdir(), 'plainsight-bench-'));
  writeCouncil(root, one);
  measure('bare', root);
  measure('check', root);
  measure('check', root);
  const runs = Array.from({ length: 7 }, () => ({
    bare: measure('bare', root),
    check: measure('check', root),
  }));
  rmSync(root, { recursive: true });
  const floor = median(runs.map(({ bare }) => bare));
  const check = median(runs.map((run) => run.check));
  // Of each pair, since a neighbour on a shared machine slows both.
  const ratio = median(runs.map((run) => run.check / run.bare));
  console.log(
    `${one.name}: bare ${floor.toFixed(2)} s CPU, check ${check.toFixed(2)} s CPU, ratio ${ratio.toFixed(2)}`,
  );
}

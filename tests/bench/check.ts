import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCouncil, type Size } from './council.ts';
import { cpuOf, median } from './cpu.ts';

/**
 * `check` beside a bare read and parse of the same files, in one run: 1,000 reports with 1,000 tables, and
 * 300 tables with 170,000 rows. Each in a process of its own, as an officer runs it; CPU seconds of all its
 * threads, since wall time is noise on shared machines (facts E30). The median of seven, after two that fill
 * the caches: of the check as one file, and of compiled code.
 */
interface Case extends Size {
  readonly name: string;
}

const cases: readonly Case[] = [
  { name: '1,000 reports and 1,000 tables', reports: 1000, tables: 1000, rows: 24 },
  { name: '300 tables with 170,000 rows', reports: 1, tables: 300, rows: 567 },
];

const here = import.meta.dirname;
const programs = {
  bare: (root: string) => [join(here, 'bare.js'), root],
  check: (root: string) => [join(here, '../../src/cli/start.js'), 'check', '--root', root],
};

/** It must find nothing wrong. */
const measure = (kind: keyof typeof programs, root: string): number =>
  cpuOf(kind, programs[kind](root));

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

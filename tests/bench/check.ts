import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costOf, median } from './cost.ts';
import { writeCouncil, type Size } from './council.ts';

interface Case extends Size {
  readonly name: string;
}

const cases: readonly Case[] = [
  { name: '1,000 reports and 1,000 tables', reports: 1000, tables: 1000, rows: 24 },
  { name: '300 tables with 170,000 rows', reports: 1, tables: 300, rows: 567 },
];

/** What `check` cost beside a bare read and parse of the same files. */
export interface CheckCost {
  /** What was checked. */
  readonly name: string;
  /** CPU seconds of each, and how many times the bare one the check is. */
  readonly bare: number;
  readonly check: number;
  readonly ratio: number;
}

const here = import.meta.dirname;
const programs = {
  bare: (root: string) => [join(here, 'bare.js'), root],
  check: (root: string) => [join(here, '../../src/cli/start.js'), 'check', '--root', root],
};

/** A check must find nothing wrong. */
const measure = (kind: keyof typeof programs, root: string): number =>
  costOf(kind, programs[kind](root)).cpu;

/**
 * `check` beside a bare read and parse of the same files, in one run. Each in a process of its own, as an officer runs it.
 * The median of seven, after two that fill the caches: of the check as one file, and of compiled code.
 */
export function measureChecks(): readonly CheckCost[] {
  return cases.map((one) => {
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
    return {
      name: one.name,
      bare: median(runs.map(({ bare }) => bare)),
      check: median(runs.map(({ check }) => check)),
      // Of each pair, since a neighbour on a shared machine slows both.
      ratio: median(runs.map(({ bare, check }) => check / bare)),
    };
  });
}

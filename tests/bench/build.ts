import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBareSite } from './bare-site.ts';
import { costOf, type Cost } from './cost.ts';
import { changeFigure, changeReport, writeCouncil } from './council.ts';

/** What a site came to. */
export interface Written {
  readonly pages: number;
  readonly files: number;
  /** Of all files, in MB. */
  readonly size: number;
}

/** A build of some reports, and what a bare Astro makes of the same Markdown. */
export interface BuildCost {
  readonly reports: number;
  readonly bare: Cost & Written;
  /** With nothing kept. */
  readonly build: Cost & Written;
  /** With the program kept that draws the pages. */
  readonly kept: Cost & Written;
  /** What of a build is the search: CPU seconds. */
  readonly search: number;
  /** A check of the same files, after one that filled its caches. */
  readonly check: Cost;
  /** After one figure was changed, that ten reports show, and after one report was. */
  readonly figure: Cost;
  readonly report: Cost;
  /** Once more, with nothing changed. */
  readonly unchanged: Cost;
}

const project = join(import.meta.dirname, '..', '..');

function writtenTo(folder: string): Written {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, file: statSync(join(folder, path)) }))
    .filter(({ file }) => file.isFile());
  return {
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    files: files.length,
    size: files.reduce((sum, { file }) => sum + file.size, 0) / 1e6,
  };
}

/** What the search of a council costs, in a process of its own and the program that it starts. */
function searchCost(council: string): number {
  const program = join(import.meta.dirname, 'make-index.ts');
  const [read, made] = [['only-read'], []].map((words) =>
    costOf('index', [program, council, ...words]),
  );
  return made!.cpu - read!.cpu;
}

/** A path that no other site lives under, so that no program is kept for it before. */
const anyBase = (reports: number) => `/bench-${process.pid}-${reports}/`;

/**
 * A build of a council beside a bare Astro, one after the other, each in a process of its own: cold, then all of it with
 * the program kept that draws its pages, then after small changes, then with nothing changed. A tenth as many measures as
 * reports, with two years of months each.
 */
export function measureBuild(reports: number): BuildCost {
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-bench-'));
  const [council, bare, out] = ['council', 'bare', 'site'].map((name) => join(scratch, name)) as [
    ...[string, string, string],
  ];
  writeCouncil(council, { reports, tables: Math.ceil(reports / 10), rows: 24 });
  writeBareSite(bare, council, join(project, 'node_modules'));
  const least = costOf('bare', [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], bare);
  const start = join(project, 'src/cli/start.js');
  const words = ['build', '--root', council, '--out', out, '--base', anyBase(reports)];
  const build = (...more: readonly string[]) =>
    costOf('build', [start, ...words, ...more], project);
  const first = build();
  const written = writtenTo(out);
  const again = build('--all');
  changeFigure(council);
  const figure = build();
  changeReport(council);
  const report = build();
  const unchanged = build();
  const check = [1, 2].map(() => costOf('check', [start, 'check', '--root', council])).at(-1)!;
  const search = searchCost(council);
  const cost = {
    reports,
    bare: { ...least, ...writtenTo(join(bare, 'dist')) },
    build: { ...first, ...written },
    kept: { ...again, ...written },
    ...{ search, check, figure, report, unchanged },
  };
  rmSync(scratch, { recursive: true });
  return cost;
}

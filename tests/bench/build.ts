import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBareSite } from './bare-site.ts';
import { costOf, type Cost } from './cost.ts';
import { writeCouncil } from './council.ts';

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
  readonly build: Cost & Written;
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

/**
 * A build of a council beside a bare Astro, one after the other: cold, each in a process of its own. A tenth as many
 * measures as reports, with two years of months each.
 */
export function measureBuild(reports: number): BuildCost {
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-bench-'));
  const [council, bare, out] = ['council', 'bare', 'site'].map((name) => join(scratch, name)) as [
    ...[string, string, string],
  ];
  writeCouncil(council, { reports, tables: reports / 10, rows: 24 });
  writeBareSite(bare, council, join(project, 'node_modules'));
  const least = costOf('bare', [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], bare);
  const words = ['build', '--root', council, '--out', out];
  const whole = costOf('build', [join(project, 'src/cli/plainsight.ts'), ...words], project);
  const cost = {
    reports,
    bare: { ...least, ...writtenTo(join(bare, 'dist')) },
    build: { ...whole, ...writtenTo(out) },
  };
  rmSync(scratch, { recursive: true });
  return cost;
}

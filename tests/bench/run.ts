import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { measureBuild } from './build.ts';
import { measureChecks } from './check.ts';
import { performancePage } from './performance.ts';

/**
 * `npm run bench`: what builds and checks cost, as ratios to the least that any tool must do. `--reports 4000` adds a
 * larger build, and may be given again; `--write` writes `docs/performance.md`. A benchmark, never a test.
 */
const { values } = parseArgs({
  options: { write: { type: 'boolean' }, reports: { type: 'string', multiple: true } },
});

const builds = [10, 100, 1000, ...(values.reports ?? []).map(Number)].map(measureBuild);
const of = `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'a processor'}`;
const page = await format(performancePage(builds, measureChecks(), of), { parser: 'markdown' });
console.log(page);
if (values.write) writeFileSync(join(import.meta.dirname, '../../docs/performance.md'), page);

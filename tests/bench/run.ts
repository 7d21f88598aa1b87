import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { measureBuild } from './build.ts';
import { measureChecks } from './check.ts';
import { measureDev } from './dev.ts';
import { performancePage } from './performance.ts';

/**
 * `npm run bench`: what builds, previews and checks cost, as ratios to the least that any tool must do. `--large` adds a
 * build of 10,000 reports, `--reports 500` has builds of that size alone, and may be given again; `--write` writes
 * `docs/performance.md`. A benchmark, never a test.
 */
const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    large: { type: 'boolean' },
    reports: { type: 'string', multiple: true },
  },
});

const usual = [10, 100, 1000, 2000, 4000, ...(values.large ? [10_000] : [])];
const builds = (values.reports?.map(Number) ?? usual).map((reports) => {
  const started = performance.now();
  const built = measureBuild(reports);
  console.log(
    `${reports} reports: measured in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return built;
});
const previews = [await measureDev(100, 20), await measureDev(1000, 100)];
const on = `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'a processor'}`;
const measured = performancePage({ builds, checks: measureChecks(), previews, on });
const page = await format(measured, { parser: 'markdown' });
console.log(page);
if (values.write) writeFileSync(join(import.meta.dirname, '../../docs/performance.md'), page);

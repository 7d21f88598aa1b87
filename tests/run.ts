import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type Count } from './run-step.ts';
import { lanes, type Step } from './steps.ts';

/**
 * Runs everything that `npm test` stands for and adds up what passed: its lanes side by side, or one after
 * the other where there is one core. The last line is `N passed, N failed`.
 */
const scratch = mkdtempSync(join(tmpdir(), 'plainsight-test-'));
const counts: Count[] = [];

async function runLane(steps: readonly Step[]): Promise<void> {
  for (const step of steps) counts.push(await runStep(step, scratch));
}

if (availableParallelism() > 1) await Promise.all(lanes.map(runLane));
else await runLane(lanes.flat());

rmSync(scratch, { recursive: true });
const [passed, failed] = [
  counts.reduce((sum, count) => sum + count.passed, 0),
  counts.reduce((sum, count) => sum + count.failed, 0),
];
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

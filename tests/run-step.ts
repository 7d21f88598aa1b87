import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './steps.ts';

/** How many tests of a step passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest counted; a run that ends badly has one failure at least, also where it counted none or nothing. */
function countOf(results: string, isGood: boolean): Count {
  try {
    const counts = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
    const [passed = 0, failed = 0] = [counts['numPassedTests'], counts['numFailedTests']];
    return { passed, failed: isGood ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs a step to its end, then prints what it said, with the seconds that passed.
 * @param scratch A folder for what Vitest counts.
 */
export function runStep(step: Step, scratch: string): Promise<Count> {
  const { says, command, isVitest } = step;
  const results = join(scratch, `${says}.json`);
  const more = isVitest
    ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`]
    : [];
  const [program, ...args] = command as [string, ...string[]];
  const started = performance.now();
  console.log(`-- ${says} begins`);
  const child = spawn(program, [...args, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  const told: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => told.push(piece));
  child.stderr.on('data', (piece: Buffer) => told.push(piece));
  return new Promise((resolve) => {
    const end = (isGood: boolean) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`\n== ${says}: ${command.join(' ')}\n${Buffer.concat(told).toString()}`);
      console.log(`   ${says}: ${seconds} s`);
      const one = { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
      resolve(isVitest ? countOf(results, isGood) : one);
    };
    child.on('error', (error) => {
      told.push(Buffer.from(String(error)));
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

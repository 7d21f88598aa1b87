import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs everything that `npm test` stands for, one step after the other, and adds up what passed. Each
 * tool is one test; Vitest counts its own. The last line is `N passed, N failed`.
 */
interface Step {
  readonly says: string;
  readonly command: readonly string[];
  readonly isVitest?: boolean;
}

const vitest = (config: string) => ['vitest', 'run', '--config', config];

const steps: readonly Step[] = [
  { says: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { says: 'Lint', command: ['eslint', '.', '--max-warnings=0'] },
  { says: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { says: 'Unit and golden sites', command: vitest('vitest.config.ts'), isVitest: true },
  { says: 'Views', command: vitest('tests/views/vitest.config.ts'), isVitest: true },
  { says: 'Build', command: ['node', 'src/cli/plainsight.ts', 'build'] },
  {
    says: 'Built site and browser',
    command: vitest('tests/browser/vitest.config.ts'),
    isVitest: true,
  },
];

const scratch = mkdtempSync(join(tmpdir(), 'plainsight-test-'));
let [passed, failed] = [0, 0];

for (const { says, command, isVitest } of steps) {
  const results = join(scratch, 'results.json');
  rmSync(results, { force: true });
  console.log(`\n== ${says}: ${command.join(' ')}`);
  const more = isVitest
    ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`]
    : [];
  const [program, ...args] = command as [string, ...string[]];
  const started = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(program, [...args, ...more], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  console.log(`   ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (isVitest) {
    try {
      const counts = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
      passed += counts['numPassedTests'] ?? 0;
      failed += counts['numFailedTests'] ?? 0;
      if (status !== 0 && counts['numFailedTests'] === 0) failed += 1;
    } catch {
      failed += 1;
    }
  } else if (status === 0) {
    passed += 1;
  } else {
    failed += 1;
  }
}

rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One tool of `npm test`. */
export interface Step {
  /** What it is for, as it is told. */
  readonly says: string;
  readonly command: readonly string[];
  /** Vitest counts its own tests; every other step is one. */
  readonly isVitest?: boolean;
}

const vitest = (config: string): readonly string[] => ['vitest', 'run', '--config', config];

/**
 * All steps of `npm test`, in three lanes: those of a lane one after the other, the lanes side by side, since none needs
 * anything of the other. There is one lane more than there are cores on most machines: the browser waits for its pages.
 */
export const lanes: readonly (readonly Step[])[] = [
  [
    { says: 'Build', command: ['node', 'src/cli/plainsight.ts', 'build'] },
    {
      says: 'Built site and browser',
      command: vitest('tests/browser/vitest.config.ts'),
      isVitest: true,
    },
  ],
  [{ says: 'Unit and golden sites', command: vitest('vitest.config.ts'), isVitest: true }],
  [
    { says: 'Lint', command: ['eslint', '.', '--max-warnings=0'] },
    { says: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { says: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
    { says: 'Views', command: vitest('tests/views/vitest.config.ts'), isVitest: true },
  ],
];

import { createVitest } from 'vitest/node';

/**
 * A process that keeps Vitest ready for one copy of the tree, its working folder. It is told which file has changed
 * and which tests to run, and answers how they went: the parent may end it when a mutant never stops.
 */
export interface Order {
  /** The paths of tests from the root, in the order in which they are to run. */
  readonly tests: readonly string[];
  /** The whole paths of the files that have another text than at the last order. */
  readonly changed: readonly string[];
}

/** The tests that failed, with what they say; none where all passed. */
export type Outcome = readonly string[];

const root = process.cwd();
const vitest = await createVitest({
  root,
  config: `${root}/tests/full/mutation/vitest.config.ts`,
  watch: false,
  pool: 'threads',
  isolate: false,
  maxWorkers: 1,
  fileParallelism: false,
  bail: 1,
  reporters: [],
});
await vitest.standalone();

async function run({ tests, changed }: Order): Promise<Outcome> {
  // What failed before would count again, and stop the run at once.
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  for (const path of changed) vitest.invalidateFile(path);
  const specifications = await vitest.globTestSpecifications(
    tests.map((test) => `${root}/${test}`),
  );
  const wanted = specifications.toSorted(
    (a, b) => orderOf(tests, a.moduleId) - orderOf(tests, b.moduleId),
  );
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted, false);
  return [
    ...testModules.flatMap((module) =>
      module.state() === 'failed' ? [module.relativeModuleId] : [],
    ),
    ...unhandledErrors.map(String),
  ];
}

const orderOf = (tests: readonly string[], path: string) =>
  tests.findIndex((test) => path.endsWith(`/${test}`));

process.on('message', (order: Order) => void run(order).then((outcome) => process.send!(outcome)));

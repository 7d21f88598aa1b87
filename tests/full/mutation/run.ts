import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { codesNear } from './faults.ts';
import { importersIn, testsOf } from './imports.ts';
import { judged } from './judged.ts';
import { laboratory, type Laboratory } from './laboratory.ts';
import { mutantsOf, type Mutant } from './mutant.ts';
import { draw } from './sample.ts';
import { nameOf, readSurvivors } from './survivors.ts';

/**
 * Breaks the rules of measures and civic life one small thing at a time, and sees whether a test notices.
 * `--all` tries every mutant instead of a sample, `--each N` so many of each file, `--only a,b` these files, and
 * `--at-once N` so many at a time. Fails below 85% killed, and where one lives that the list of survivors does not name.
 */
const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    each: { type: 'string', default: '3' },
    only: { type: 'string' },
    'at-once': { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
});
const enough = 0.85;
/** How long one round of tests may take, in milliseconds. */
const limit = 240_000;
/** Tests that take long or are of the whole tree; `some-faults.test.ts` has the part of the table that is near. */
const slow =
  /^src\/(?:cli|site)\/|^tests\/(?:architecture|civic-record|faults|properties|publication|sites)\.test/;
const table = 'tests/full/mutation/some-faults.test.ts';

const project = join(import.meta.dirname, '../../..');
const only = values.only?.split(',');
const importers = importersIn(project);
const allowed = readSurvivors(readFileSync(join(import.meta.dirname, 'survivors.md'), 'utf8'));

interface Trial {
  readonly path: string;
  readonly mutant: Mutant;
  lives: boolean;
}

const trials = judged
  .filter((name) => !only || only.includes(name))
  .flatMap((name) => globSync(`src/core/**/${name}.ts`, { cwd: project }))
  .flatMap((path) => {
    const mutants = mutantsOf(basename(path), readFileSync(join(project, path), 'utf8'));
    const drawn = values.all ? mutants : draw(mutants, Number(values.each));
    return drawn.map((mutant): Trial => ({ path, mutant, lives: false }));
  });

/** The tests of a file in rounds, the quickest first; each is run only for what the ones before did not notice. */
function roundsOf(path: string): readonly (readonly string[])[] {
  const [direct, ofTwo, ofThree] = [1, 2, 3].map((steps) =>
    testsOf(path, importers, steps).filter((one) => !slow.test(one)),
  ) as [string[], string[], string[]];
  const isOfCore = (test: string) => test.startsWith('src/core/');
  const rounds = [
    direct.slice(0, 1),
    direct.filter(isOfCore),
    ofTwo.filter(isOfCore),
    [table],
    ofThree,
  ];
  const known = new Set<string>();
  return rounds
    .map((tests) => tests.filter((test) => !known.has(test) && known.add(test)))
    .filter((tests) => tests.length > 0);
}

/** Whether no test notices. What never ends is noticed. */
async function lives(lab: Laboratory, { path, mutant }: Trial): Promise<boolean> {
  lab.tell(
    'tests/full/mutation/codes.json',
    JSON.stringify(codesNear(project, path, importers, 1)),
  );
  for (const tests of roundsOf(path)) {
    const failed = await lab.tryOut(path, mutant.text, tests);
    if (!failed) console.log(`too late: ${path}:${mutant.line} ${mutant.change}`);
    if (!failed || failed.length > 0) return false;
  }
  return true;
}

/** Whether all passes while nothing is broken: else a test that fails anyway would seem to notice everything. */
async function isSound(lab: Laboratory): Promise<boolean> {
  const paths = [...new Set(trials.map(({ path }) => path))];
  const [path] = paths;
  if (path === undefined) return false;
  lab.tell('tests/full/mutation/codes.json', '[]');
  const tests = new Set(paths.flatMap((one) => roundsOf(one).flat()));
  const failed = await lab.tryOut(path, readFileSync(join(project, path), 'utf8'), [...tests]);
  console.log(`${tests.size} files of tests, unbroken: ${failed?.join(', ') || 'passed'}`);
  return failed?.length === 0;
}

async function work(queue: Trial[], isFirst: boolean): Promise<void> {
  const lab = laboratory(limit);
  try {
    if (isFirst && !(await isSound(lab)))
      throw new Error('The tests fail before anything is broken.');
    for (let trial = queue.shift(); trial; trial = queue.shift()) {
      trial.lives = await lives(lab, trial);
      if (trial.lives)
        console.log(`lives: ${trial.path}:${trial.mutant.line} ${trial.mutant.change}`);
    }
  } finally {
    lab.close();
  }
}

const queue = [...trials];
await Promise.all(
  Array.from({ length: Number(values['at-once']) }, (_, index) => work(queue, index === 0)),
);

const told = ({ path, mutant }: Trial) => `${path}:${mutant.line} \`${mutant.change}\``;
for (const [path, of] of Map.groupBy(trials, ({ path }) => path))
  console.log(`${path}: ${of.filter((trial) => !trial.lives).length}/${of.length}`);
const alive = trials.filter((trial) => trial.lives);
const unknown = alive.filter(({ mutant }) => !allowed.has(nameOf(mutant)));
const killed = trials.length - alive.length;
console.log(`${killed}/${trials.length} killed (${Math.round((killed / trials.length) * 100)}%)`);
if (unknown.length > 0) console.log(`Not in survivors.md:\n${unknown.map(told).join('\n')}`);
process.exitCode = unknown.length > 0 || killed < enough * trials.length ? 1 : 0;

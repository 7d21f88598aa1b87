import { join } from 'node:path';
import { expect, test } from 'vitest';
import { laboratoryOfSlips, slips } from './slips.ts';

const project = join(import.meta.dirname, '../..');

/** How many slips of each kind are typed: more say more, and take a second each. */
const each = 20;

/** Numbers below one, the same whenever and wherever they are drawn. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

// Where figures stand in long series of months nearly all are told; in the short tables of papers fewer can be.
test.each([
  ['the archive', project, 0.75],
  ['the health board', join(project, 'examples/health-board'), 0.85],
])('of a hundred slips in the figures of %s so many are told', (_, root, least) => {
  const laboratory = laboratoryOfSlips(root);
  expect(laboratory.diagnostics).toEqual([]);
  const random = drawn(7);
  const { figures } = laboratory;
  const any = (below: number) => Math.floor(random() * below);
  const tried = Object.entries(slips).flatMap(([kind, slip]) => {
    const outcomes: { readonly says: string; readonly isTold: boolean }[] = [];
    while (outcomes.length < each) {
      const figure = figures[any(figures.length)]!;
      const typed = slip(figure.text, any(20));
      if (typed === undefined) continue;
      const says = `${kind}: ${figure.path}:${figure.line} ${figure.text} as ${typed}`;
      outcomes.push({ says, isTold: laboratory.type(figure, typed).length > 0 });
    }
    return outcomes;
  });
  const missed = tried.filter(({ isTold }) => !isTold).map(({ says }) => says);
  expect(1 - missed.length / tried.length, missed.join('\n')).toBeGreaterThanOrEqual(least);
});

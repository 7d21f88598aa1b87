import { expect, test } from 'vitest';
import { countAll, countStands, type Standing } from './stand.ts';

const order = ['told', 'untold'];
const of = (...said: readonly string[]): readonly Standing[] =>
  said.map((one) => {
    const [whose, state] = one.split(' ') as [string, string];
    return { whose, state };
  });

test.each([
  ['none', of(), []],
  ['one', of('council told'), ['council 1: told 1']],
  [
    'of one body in both states',
    of('council untold', 'council told'),
    ['council 2: told 1, untold 1'],
  ],
  [
    'whoever has most stands first',
    of('council told', 'ofsted told', 'ofsted untold', 'ofsted told'),
    ['ofsted 3: told 2, untold 1', 'council 1: told 1'],
  ],
  ['as many as another: as they stand', of('b told', 'a untold'), ['b 1: told 1', 'a 1: untold 1']],
])('entries are counted by whose they are and how they stand: %s', (_, entries, said) => {
  const rows = countStands(entries, order);
  const say = ({ name, count, states }: (typeof rows)[number]) =>
    `${name} ${count}: ${states.map(({ state, count: so }) => `${state} ${so}`).join(', ')}`;
  expect(rows.map(say)).toEqual(said);
  // Every entry is in the picture once, and the whole is the sum of its rows.
  const all = countAll(entries, order);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(all.count);
  expect(all.states.reduce((sum, { count }) => sum + count, 0)).toBe(all.count);
});

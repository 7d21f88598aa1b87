import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutantsOf } from './mutant.ts';
import { draw } from './sample.ts';
import { readSurvivors } from './survivors.ts';

const changes = (text: string) => mutantsOf('due.ts', text).map(({ change }) => change);

test.each([
  ['a day at its edge', 'const due = by < end;', ['by < end → by <= end']],
  ['a sum', 'const all = one + 2;', ['one + 2 → one - 2', 'one + 2 → one + 3']],
  ['words, which are no sum', "const all = 'a' + b;", []],
  ['the last and the first', 'all.at(-1);', ['all.at(-1) → all.at(0)']],
  ['all and any', 'all.some(isDue);', ['all.some(isDue) → all.every(isDue)']],
  ['what stands in for a value', 'f(to ?? from);', ['to ?? from → to']],
  ['an early end', 'if (x) return y;', ['x → !(x)', 'if (x) return y; → nothing']],
  ['a type', 'type Size = 1 | 2;', []],
])('%s is changed', (_, text, expected) => {
  expect(changes(text)).toEqual(expected);
});

test('two changes alike are told apart', () => {
  expect(changes('f(a < b, a < b);')).toEqual(['a < b → a <= b', 'a < b → a <= b (2)']);
});

test('the same mutants are drawn when lines are put between', () => {
  const lines = ['f(a < b);', 'f(c && d);', 'f(e ?? g);', 'f(h.at(0));'];
  const drawn = (text: string) => draw(mutantsOf('due.ts', text), 2).map(({ change }) => change);
  expect(drawn(lines.join('\n'))).toHaveLength(2);
  expect(drawn(lines.join('\n\n'))).toEqual(drawn(lines.join('\n')));
});

test('a survivor without a reason is not on the list', () => {
  const list = '## `due.ts`\n\n- `a < b → a <= b`: never equal\n- `a && b → a || b`\n';
  expect([...readSurvivors(list)]).toEqual([['due.ts: a < b → a <= b', 'never equal']]);
});

// Every mutant instead of a sample: `MUTANTS=all npm run test:full`.
test('what is broken in the rules is noticed', { timeout: 6 * 3_600_000 }, () => {
  const all = process.env['MUTANTS'] === 'all' ? ['--all'] : [];
  const command = [join(import.meta.dirname, 'run.ts'), ...all];
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  console.log(stdout);
  expect(status, stdout.slice(-4000)).toBe(0);
});

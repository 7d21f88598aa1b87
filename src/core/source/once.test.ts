import { expect, test } from 'vitest';
import { once } from './once.ts';

test('work is done when it is first asked for, and never again', () => {
  const done: string[] = [];
  const words = once(() => {
    done.push('counted');
    return 0;
  });
  expect(done).toEqual([]);
  expect([words(), words()]).toEqual([0, 0]);
  expect(done).toEqual(['counted']);
});

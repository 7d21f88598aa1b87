import { expect, test } from 'vitest';
import { Spending } from './spent.ts';

test('what took longest stands first, with what came of it', async () => {
  const spending = new Spending();
  const made = await spending.on(
    'the search',
    () => [{ content: Buffer.alloc(1_500_000) }, { content: Buffer.alloc(20_000) }],
    (files) => files,
  );
  expect(made).toHaveLength(2);
  spending.add({ on: '/reports/[id]/', seconds: 61.5, files: 1000, bytes: 12_345_678 });
  const [head, first, second] = spending.toText().split('\n');
  expect(head).toMatch(/^step +seconds +files +MB$/);
  expect(first).toMatch(/^\/reports\/\[id\]\/ +61\.50 +1,000 +12\.35$/);
  expect(second).toMatch(/^the search +\d\.\d\d +2 +1\.52$/);
});

test('a step that writes nothing has no files, and one that fails is not kept', async () => {
  const spending = new Spending();
  expect(await spending.on('checking', () => 7)).toBe(7);
  await expect(
    spending.on('drawing', () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  const [, ...rows] = spending.toText().split('\n');
  expect(rows).toEqual([expect.stringMatching(/^checking +\d\.\d\d$/)]);
});

import { describe, expect, test } from 'vitest';
import { shortTexts } from './different-texts.ts';

describe('of long texts that differ', () => {
  const words = 'Everyone who comes through a door is counted by a beam. '.repeat(6);
  test.each([
    { at: 'their end', was: `${words}So is the cat.`, now: `${words}So is the dog.` },
    { at: 'their start', was: `A cat. ${words}`, now: `A dog. ${words}` },
    { at: 'their middle', was: `${words}A cat. ${words}`, now: `${words}A dog. ${words}` },
    { at: 'all of them', was: `A cat. ${words}`, now: 'A dog alone.' },
  ])('what is told at $at has the difference', ({ was, now }) => {
    const [then, here] = shortTexts(was, now);
    expect(then).toContain('cat.');
    expect(here).toContain('dog');
    for (const one of [then, here]) expect(one.length).toBeLessThanOrEqual(166);
  });
  test('short ones are told whole', () => {
    expect(shortTexts('A cat.', 'A dog.')).toEqual(['A cat.', 'A dog.']);
  });
});

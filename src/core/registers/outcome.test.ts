import { expect, test } from 'vitest';
import { outcome, proseOfOutcome } from './outcome.ts';

test.each([
  { typed: 'not in our papers', is: { is: 'not-in-papers' }, prose: undefined },
  {
    typed: 'The roof was mended.',
    is: { is: 'text', text: 'The roof was mended.' },
    prose: [{ type: 'text', value: 'The roof was mended.' }],
  },
  // A sentence that says so of something else tells what came of it.
  {
    typed: 'It was agreed; the day is not in our papers',
    is: { is: 'text', text: 'It was agreed; the day is not in our papers' },
    prose: [{ type: 'text', value: 'It was agreed; the day is not in our papers' }],
  },
])('`$typed` is $is.is', ({ typed, is, prose }) => {
  expect(outcome.parse(typed)).toEqual(is);
  expect(proseOfOutcome(outcome.parse(typed))).toEqual(prose);
});

test.each(['', 'tbc'])('`%s` tells nothing', (typed) => {
  expect(outcome.safeParse(typed).success).toBe(false);
});

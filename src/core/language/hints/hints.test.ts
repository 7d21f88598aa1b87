import { expect, test } from 'vitest';
import { sayHint } from './english/hints.ts';
import { meantBy, type Hint } from './hints.ts';

test.each<{ hint: Hint; says: string; meant: string | undefined }>([
  { hint: { is: 'type', meant: ['a'] }, says: 'Type `a`.', meant: 'a' },
  { hint: { is: 'type', meant: ['a', 'b'] }, says: 'Type `a` or `b`.', meant: undefined },
  { hint: { is: 'type', meant: ['a, b'], shown: '"a, b"' }, says: 'Type `"a, b"`.', meant: 'a, b' },
  { hint: { is: 'nearest', meant: 'a', isOnly: true }, says: 'Did you mean `a`?', meant: 'a' },
  {
    hint: { is: 'nearest', meant: 'a', isOnly: false },
    says: 'Did you mean `a`?',
    meant: undefined,
  },
  { hint: { is: 'one-of', names: ['a'], more: 0 }, says: 'Use `a`.', meant: undefined },
  {
    hint: { is: 'with-register', meant: ['plans/a'], isSure: true },
    says: 'Type `plans/a`: the register, a slash and the id.',
    meant: 'plans/a',
  },
  {
    hint: { is: 'with-register', meant: ['plans/a', 'risks/a'], isSure: true },
    says: 'Type `plans/a` or `risks/a`: the register, a slash and the id.',
    meant: undefined,
  },
  {
    hint: { is: 'with-register', meant: ['plans/a'], isSure: false },
    says: 'Type `plans/a`: the register, a slash and the id.',
    meant: undefined,
  },
  {
    hint: { is: 'swapped', meant: '0..5', by: 'size' },
    says: 'The lesser of the two stands first: type `0..5`.',
    meant: '0..5',
  },
  {
    hint: { is: 'swapped', meant: '2015-11..2016-04', by: 'time' },
    says: 'The later of the two stands first: type `2015-11..2016-04`.',
    meant: undefined,
  },
  {
    hint: { is: 'straight-quotes', meant: ['by="North"'] },
    says: 'Use straight quotes: `by="North"`.',
    meant: 'by="North"',
  },
  {
    hint: { is: 'straight-quotes', meant: [] },
    says: 'Use straight quotes: `indicator="library-visits"`.',
    meant: undefined,
  },
  { hint: { is: 'form', of: 'time' }, says: 'Type it as `14:30`.', meant: undefined },
  {
    hint: { is: 'with-unit', meant: '5' },
    says: 'Type `5`. The unit belongs into the definition of the measure.',
    meant: undefined,
  },
  {
    hint: {
      is: 'or-keys',
      hint: { is: 'type', meant: ['a'] },
      keys: [{ name: 'points', value: undefined }],
    },
    says: 'Type `a`. Or write one of `points: …` on an indented line below it.',
    meant: undefined,
  },
])('$says means $meant', ({ hint, says, meant }) => {
  expect(sayHint(hint)).toBe(says);
  expect(meantBy(hint)).toBe(meant);
});

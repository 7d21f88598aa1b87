import { expect, test } from 'vitest';
import type { ElementPart } from '../core/compile/element.ts';
import { english } from '../core/language/english.ts';
import type { Entry } from '../core/registers/register.ts';
import { groupsOf } from './jump.ts';
import type { ViewContext } from './view-context.ts';

const context = { language: english } as unknown as ViewContext;
const entry = { register: 'events', title: 'Something', values: {} } as unknown as Entry;

/** Groups of a register: so many in each. An entry without words fills 150 pixels of the 844 of a screen. */
const groups = (...counts: readonly number[]): readonly ElementPart[] =>
  counts.map((count, at) => ({
    ...{ name: `${at}`, title: `${at}`, model: undefined },
    entries: Array.from({ length: count }, () => entry),
  }));

test.each([
  ['on the page of their register', { isRegister: true }, groups(1, 1), true],
  ['the only one there', { isRegister: true }, groups(30), false],
  ['on the page of the group itself', { isRegister: true, isPart: true }, groups(30, 30), false],
  ['on another page, in less than three screens', {}, groups(8, 8), false],
  ['on another page, in more', {}, groups(8, 9), true],
  ['on another page, the only one there', {}, groups(60), false],
])('groups fold where they are long or at home: %s', (_, where, parts, folds) => {
  const shown = groupsOf({ ...where, context }, parts, (name) => name);
  expect(shown.every((group) => group.folds === folds)).toBe(true);
  expect(shown.map(({ isOpen }) => isOpen)).toEqual(parts.map((_part, at) => at === 0));
});

test('a group says how many entries it holds; one of a list in a text, which has none, says nothing', () => {
  const shown = groupsOf({ context }, groups(3, 0), (name) => name);
  expect(shown.map(({ count }) => count)).toEqual([3, undefined]);
});

import { expect, test } from 'vitest';
import { registerPage } from '../core/registers/register.ts';
import { registers } from '../core/registers/kinds/register-list.ts';
import { elements } from './registry.ts';

test.each(registers.map((register) => ({ name: register.name, page: registerPage(register) })))(
  'the page of $name, if it has one, is drawn by one element',
  ({ name, page }) => {
    const drawn = elements.filter(({ register }) => register?.name === name);
    expect(drawn).toHaveLength(page === undefined ? 0 : 1);
  },
);

test('no element shows a register that is not in the list', () => {
  const shown = elements.flatMap(({ register }) => register ?? []);
  expect(shown.filter((register) => !registers.includes(register))).toEqual([]);
});

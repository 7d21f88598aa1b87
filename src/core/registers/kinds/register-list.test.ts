import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { registers } from './register-list.ts';

const named = registers.map(({ name }) => ({ name }));
const words: Readonly<Record<string, { readonly one: string; readonly title: string }>> =
  english.registers;

test('no two registers have one name, by which their entries are known', () => {
  const names = registers.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(named)('$name is declared in the file of its name', ({ name }) => {
  expect(existsSync(join(import.meta.dirname, `${name}.ts`))).toBe(true);
});

describe('a reader is never shown the bare name of a register', () => {
  test.each(named)('$name has a title, and a word for one of its entries', ({ name }) => {
    expect(words[name]?.title).toMatch(/^[A-Z]/);
    expect(words[name]?.one).toMatch(/^[A-Z]/);
  });

  test('what is said of a register is said of one that there is', () => {
    const known = new Set(registers.map(({ name }) => name));
    expect(Object.keys(words).filter((name) => !known.has(name))).toEqual([]);
  });
});

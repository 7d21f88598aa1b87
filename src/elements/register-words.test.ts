import { describe, expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { registersOf } from '../core/registers/registers.ts';
import { elements } from './registry.ts';

const registers = registersOf(elements).map((register) => ({ register, name: register.name }));
const pages: Readonly<Record<string, { readonly title: string; readonly lead: string }>> =
  english.registers;
const kinds: Readonly<Record<string, string>> = english.chain.kinds;

describe('a reader is never shown the bare name of a register', () => {
  test.each(registers)('$name has a title, and a word for one of its entries', ({ name }) => {
    expect(pages[name]?.title).toMatch(/^[A-Z]/);
    expect(kinds[name]).toMatch(/^[A-Z]/);
  });

  test('what is said of a register is said of one that there is', () => {
    const known = new Set(registers.map(({ name }) => name));
    expect(
      [...Object.keys(pages), ...Object.keys(kinds)].filter((name) => !known.has(name)),
    ).toEqual([]);
  });
});

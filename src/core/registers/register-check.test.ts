import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { told } from '../../../tests/told.ts';
import { identifier, list, reference } from '../values/field.ts';
import { checkRegisters } from './register-check.ts';
import { readRegister } from './register-reader.ts';
import type { Register } from './register.ts';

const columns = z.strictObject({
  bodies: list(identifier).optional(),
  follows: list(reference).optional(),
});

const steps: Register<typeof columns> = {
  name: 'steps',
  columns,
  refers: { bodies: 'body', follows: 'entry' },
  title: () => 'A step',
};

const names = {
  reports: new Set(['report']),
  bodies: new Set(['council', 'library']),
  indicators: new Set<string>(),
  themes: new Set(['books']),
  schemes: undefined,
};

const check = (rows: string, isPart = false) => {
  const text = `id,edition,locator,themes,bodies,follows\n${rows}\n`;
  const { value } = readRegister(steps, [{ path: 'data/steps.csv', text }], 'archive');
  return told(checkRegisters([{ ...value, isPart }], names, 'archive'));
};

test.each([
  { finds: 'nothing where all is there', in: 'a,report,p1,books,council library,', at: [] },
  {
    finds: 'nothing in one that follows another',
    in: 'a,report,p1,,,\nb,report,p1,,,steps/a',
    at: [],
  },
  { finds: 'a paper', in: 'a,reprot,p1,,,', at: ['2:3 reference/unknown'] },
  { finds: 'a subject', in: 'a,report,p1,book,,', at: ['2:13 reference/unknown'] },
  {
    finds: 'the second of two bodies',
    in: 'a,report,p1,,council lib,',
    at: ['2:22 reference/unknown'],
  },
  { finds: 'an entry', in: 'a,report,p1,,,steps/b', at: ['2:15 reference/unknown'] },
  {
    finds: 'an entry of a register that is none',
    in: 'a,report,p1,,,other/a',
    at: ['2:15 reference/unknown'],
  },
  {
    finds: 'an entry named without its register',
    in: 'a,report,p1,,,\nb,report,p1,,,a',
    at: ['3:15 reference/unknown'],
  },
])('finds $finds', ({ in: rows, at }) => {
  expect(check(rows)).toEqual(at);
});

test('what refers to a register that could not be read whole is not judged', () => {
  expect(check('a,report,p1,,,steps/b', true)).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { council } from '../../../src/problem-examples/council.ts';
import {
  checkCouncil,
  checkFault,
  faultyCouncil,
  mendedCouncil,
} from '../../../src/problem-examples/problem-example.ts';
import { problemExamples } from '../../../src/problem-examples/table.ts';
import { toldWithPath } from '../../told.ts';

/** The table of faults, but only of the codes that stand in a file beside this one; the whole takes a minute. */
const list = join(import.meta.dirname, 'codes.json');
const codes = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly string[]) : [];

test('nothing is wrong with the good council', () => {
  expect(toldWithPath(checkCouncil(council))).toEqual([]);
});

describe.each(problemExamples.filter(({ code }) => codes.includes(code)))(
  '$code when $when',
  (fault) => {
    test('is found at its place, and is mended by what the hint says', () => {
      const { code, at } = fault;
      expect(toldWithPath(checkFault(fault, faultyCouncil(fault)))).toEqual([`${at} ${code}`]);
      expect(toldWithPath(checkFault(fault, mendedCouncil(fault)))).toEqual([]);
    });
  },
);

import { expect, test } from 'vitest';
import { isPlainlyFigure, otherWriting } from './other-writing.ts';

test.each([
  ['£1.4m', true, true],
  ['1.2k', true, true],
  ['~45', true, true],
  ['approx. 45', true, true],
  ['3,25', true, true],
  ['45 days', true, false],
  ['45+', true, false],
  ['12 of 40', true, false],
  ['<5', false, false],
  ['under 5', false, false],
  ['5 or fewer', false, false],
  ['3 not known', false, false],
  ['see note 3', false, false],
  ['n/a', false, false],
  ['0-4', false, false],
  ['Q1', false, false],
])(
  '`%s` is a figure in another writing: %s; and so plainly that its column is one: %s',
  (text, is, plainly) =>
    expect([otherWriting(text) !== undefined, isPlainlyFigure(text)]).toEqual([is, plainly]),
);

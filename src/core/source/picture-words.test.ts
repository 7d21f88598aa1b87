import { expect, test } from 'vitest';
import { sayNothing } from './picture-words.ts';

test.each([
  // Words for any picture, and names of files.
  ['', '/a.png', true],
  ['image 3', '/a.png', true],
  ['map.png', '/a.png', true],
  ['IMG_1234', '/a.png', true],
  ['img 20260401', '/a.png', true],
  ['DSC01234', '/a.png', true],
  ['PXL_20260401_101112', '/a.png', true],
  ['Screenshot 2026-04-01 at 10.11', '/a.png', true],
  ['scan0001 (2)', '/a.png', true],
  ['roof-map', '/images/roof-map.png', true],
  ['Roof_Map', '/images/roof_map.webp', true],
  ['figure3', '/figure3.svg', true],
  // Words, and a number of a year.
  ['Roof', '/images/roof.png', false],
  ['roof-map', '/images/other.png', false],
  ['Covid-19 tests', '/covid-19.png', false],
  ['A scan of the letter of 2016', '/scan.png', false],
  ['Picture of the roof', '/a.png', false],
  ['Visits in 2016', '/a.png', false],
  ['Image consultants at work', '/a.png', false],
])('`%s` for %s: %s', (words, source, is) => expect(sayNothing(words, source)).toBe(is));

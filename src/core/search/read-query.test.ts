import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { queryWords, readQuery, wantedIn } from './read-query.ts';

test.each([
  { typed: 'How many children are in care?', words: 'children care' },
  { typed: 'children in care apr 2016', words: 'children care april 2016' },
  { typed: 'children in care 2016-04', words: 'children care april 2016' },
  { typed: 'absence 2015-16', words: 'absence 2015/16' },
  { typed: 'absence 15/16', words: 'absence 2015/16' },
  { typed: 'absence 15/17', words: 'absence 15/17' },
  { typed: 'bus passes 2016-13', words: 'bus passes 2016-13' },
  { typed: 'the council’s money', words: 'council money' },
  { typed: '“foster” carers,', words: 'foster carers' },
  { typed: 'kids', words: 'children' },
  { typed: '1,807', words: '1,807' },
  { typed: '85%', words: '85%' },
  { typed: 'care care', words: 'care' },
  { typed: 'how long', words: 'time' },
  { typed: 'who is who', words: 'who is' },
  { typed: 'constructor toString', words: 'constructor tostring' },
  { typed: '  …  ', words: '' },
  { typed: '', words: '' },
])('`$typed` looks for `$words`', ({ typed, words }) => {
  expect(readQuery(typed, queryWords(english)).join(' ')).toBe(words);
});

test.each([
  ['How many children are in care?', ['number']],
  ['how long does adoption take', ['number']],
  ['the number of visits', ['number']],
  ['Who sits on the committee?', ['person']],
  ['who knows how much it costs', ['number', 'person']],
  ['many children', []],
  ['whole days', []],
  ['', []],
])('`%s` asks for %j', (typed, kinds) => {
  expect(wantedIn(typed, queryWords(english))).toEqual(kinds);
});

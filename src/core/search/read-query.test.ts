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
  { typed: 'a and e waits', words: 'a&e waits' },
  { typed: 'A & E', words: 'a&e' },
  { typed: 'A n E', words: 'a&e' },
  { typed: 'plan a and budgets', words: 'plan budgets' },
  { typed: 'is a&e getting worse', words: 'a&e' },
  { typed: 'cancelled ops', words: 'cancelled operations' },
  { typed: 'chief exec', words: 'chief executive' },
  { typed: 'when was the last inspection', words: 'inspection' },
  { typed: 'How many were adopted last year?', words: 'adopted' },
  { typed: 'last year', words: 'last year' },
  { typed: 'waits of a year', words: 'waits year' },
  { typed: 'may 2023', words: 'may 2023' },
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
  ['is it getting worse', ['number']],
  ['chief exec of the trust', ['person']],
  ['when was the last inspection', ['event', 'newest']],
  ['report on schools', ['report']],
  ['has it been done', ['done']],
  ['reports on schools', []],
  ['children in care 2020', ['year']],
  ['children in care 2019/20', ['year']],
  ['how many children in care apr 2016', ['number', 'year', 'month']],
  ['2016-04', ['year', 'month']],
  ['meeting in december', []],
  ['1,807', []],
  ['20 weeks', []],
  ['whole days', []],
  ['', []],
])('`%s` asks for %j', (typed, kinds) => {
  expect(wantedIn(typed, queryWords(english))).toEqual(kinds);
});

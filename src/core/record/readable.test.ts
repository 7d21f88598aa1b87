import { describe, expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { nameOfField, readable } from './readable.ts';

const report = (id: string, title: string) => ({ kind: 'report', id, title, says: {} });
const things = [report('2016-06-14-library-report', 'Library report'), report('roof', 'The roof')];

describe('what a record says is told in words', () => {
  test.each([
    { typed: 'not-in-papers', says: 'not recorded' },
    { typed: 'to-improve', says: 'to improve' },
    { typed: 'city-council; cabinet', says: 'city council; cabinet' },
    { typed: '2016-06-14', says: '14 June 2016' },
    { typed: '2016-06-14-library-report', says: 'Library report' },
    { typed: '2016-06-14-other-report', says: '2016-06-14-other-report' },
    { typed: 'Not-in-papers', says: 'Not-in-papers' },
    { typed: 'A well-known branch', says: 'A well-known branch' },
    { typed: 'p4-5', says: 'p4-5' },
    { typed: '2016-04', says: '2016-04' },
    { typed: '', says: '' },
  ])('$typed', ({ typed, says }) => {
    expect(readable(typed, things, english)).toBe(says);
  });
});

describe('keys and columns are called by words', () => {
  test.each([
    { field: 'as-at', says: 'time' },
    { field: 'goodWhen', says: 'which way is good' },
    { field: 'decision-maker', says: 'decision maker' },
    { field: 'agendaPublished', says: 'agenda published' },
    { field: 'Abbey, Books', says: 'Abbey, Books' },
    { field: 'theme', says: 'theme' },
  ])('$field', ({ field, says }) => {
    expect(nameOfField(field, english)).toBe(says);
  });
});

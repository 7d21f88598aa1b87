import { describe, expect, test } from 'vitest';
import { slugOf } from '../words/slug.ts';
import { textWorkbook } from '../sheets/text-sheet.ts';
import { proposeMapping } from './proposal.ts';

/** What is proposed for the words and marks among some figures, with the notes of the file below them. */
function proposed(figures: readonly string[], notes: readonly string[] = []) {
  const months = figures.map((_, at) => `2026-0${at + 1}`);
  const quoted = (text: string) => (/[,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [
    `Measure,${months.join(',')},2026-08,2026-09`,
    `Visits,${figures.join(',')},91,92`,
    '',
    ...notes.map((note) => note.split('|').map(quoted).join(',')),
  ];
  const { missing = {}, marks = {} } = proposeMapping(
    'a.csv',
    textWorkbook('a', lines.join('\n')),
    slugOf,
  )!.mapping;
  return { missing, marks };
}

describe('a mark or word is decided by a person, where no note explains it', () => {
  test.each<{ figures: readonly string[]; missing?: object; marks?: object }>([
    { figures: ['*', '94'], missing: { '*': 'decide' } },
    { figures: ['n/a', 'N/A'], missing: { 'n/a': 'decide', 'N/A': 'decide' } },
    { figures: ['-', '–'], missing: { '-': 'decide', '–': 'decide' } },
    { figures: ['†', '#'], missing: { '†': 'decide', '#': 'decide' } },
    { figures: ['30*', '94'], marks: { '*': 'decide' } },
    {
      figures: ['94¹', '94[b]', '94 (a)'],
      marks: { '¹': 'decide', '[b]': 'decide', '(a)': 'decide' },
    },
    { figures: ['*', '30*'], missing: { '*': 'decide' }, marks: { '*': 'decide' } },
    { figures: ['30p', '31 (r)'], marks: { p: 'provisional', '(r)': 'revised' } },
    {
      figures: ['<5', 'c', '[x]', 'nil', 'tbc'],
      missing: {
        '<5': 'suppressed',
        c: 'suppressed',
        '[x]': 'unavailable',
        nil: '0',
        tbc: 'not-yet-due',
      },
    },
  ])('$figures', ({ figures, missing = {}, marks = {} }) => {
    expect(proposed(figures)).toEqual({ missing, marks });
  });
});

describe('a note settles a mark that it explains in one way', () => {
  test.each<{
    figures: readonly string[];
    notes: readonly string[];
    missing?: object;
    marks?: object;
  }>([
    { figures: ['*', '94'], notes: ['* = fewer than 5'], missing: { '*': 'suppressed' } },
    {
      figures: ['*', '94'],
      notes: ['Note: * means not available'],
      missing: { '*': 'unavailable' },
    },
    { figures: ['*', '94'], notes: ['*|Fewer than five people'], missing: { '*': 'suppressed' } },
    {
      figures: ['*', '94'],
      notes: ['Key: n/a – not applicable; * – withheld'],
      missing: { '*': 'suppressed', 'n/a': 'not-applicable' },
    },
    { figures: ['n/a', '94'], notes: ['N/A: not available'], missing: { 'n/a': 'unavailable' } },
    { figures: ['-', '94'], notes: ['- = nil'], missing: { '-': '0' } },
    { figures: ['30*', '94'], notes: ['* Provisional'], marks: { '*': 'provisional' } },
    { figures: ['94¹', '94'], notes: ['1. Figures are estimates'], marks: { '¹': 'estimated' } },
    { figures: ['94¹', '94'], notes: ['¹ Subject to validation'], marks: { '¹': 'provisional' } },
    {
      figures: ['c', '94'],
      notes: ['<5 and c: hidden to protect people'],
      missing: { c: 'suppressed', '<5': 'suppressed' },
    },
  ])('$figures by $notes', ({ figures, notes, missing = {}, marks = {} }) => {
    expect(proposed(figures, notes)).toEqual({ missing, marks });
  });

  test.each<{
    says: string;
    figures: readonly string[];
    notes: readonly string[];
    missing?: object;
    marks?: object;
  }>([
    {
      says: 'two meanings',
      figures: ['*', '94'],
      notes: ['* = fewer than 5', '* = not available'],
      missing: { '*': 'decide' },
    },
    {
      says: 'two in one',
      figures: ['*', '94'],
      notes: ['* fewer than 5, or not available'],
      missing: { '*': 'decide' },
    },
    {
      says: 'words that are not understood',
      figures: ['c', '94'],
      notes: ['c = see the committee'],
      missing: { c: 'decide' },
    },
    {
      says: 'a status where a figure is missing',
      figures: ['*', '94'],
      notes: ['* provisional'],
      missing: { '*': 'decide' },
    },
    {
      says: 'a reason behind a figure',
      figures: ['30*', '94'],
      notes: ['* = fewer than 5'],
      marks: { '*': 'decide' },
    },
    {
      says: 'one that stands for a missing figure and behind one',
      figures: ['*', '30*'],
      notes: ['* = fewer than 5'],
      missing: { '*': 'suppressed' },
      marks: { '*': 'decide' },
    },
  ])('$says: a person decides', ({ figures, notes, missing = {}, marks = {} }) => {
    expect(proposed(figures, notes)).toEqual({ missing, marks });
  });

  test.each([
    'Note: figures under 5 are withheld',
    'Target: 94 – not met',
    'Owner: A. Person',
    'East – not available before May',
  ])('what is no mark is none: %s', (note) => {
    expect(proposed(['94', '95'], [note])).toEqual({ missing: {}, marks: {} });
  });
});

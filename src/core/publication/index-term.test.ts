import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { toldWithPath } from '../../../tests/told.ts';
import {
  compareIndexTerms,
  letterGroupOf,
  letterGroups,
  matcherOf,
  type IndexTerm,
} from './index-term.ts';

describe('words are matched whole, in any case', () => {
  const subject: IndexTerm = { subject: 'x', words: ['care leaver', "children's trust", '16+'] };
  test.each([
    { text: 'A Care Leaver said so.', is: true },
    { text: 'Care\nleaver', is: true },
    { text: 'The Children’s Trust', is: true },
    { text: 'aged 16+, or so', is: true },
    { text: 'care leavers', is: false },
    { text: 'aftercare leaver', is: false },
    { text: '', is: false },
  ])('$text: $is', ({ text, is }) => {
    expect(matcherOf(subject)(text)).toBe(is);
  });

  test('a subject without words matches nothing', () => {
    expect(matcherOf({ subject: 'a', see: ['b'] })('a')).toBe(false);
  });
});

describe('the pages of the A to Z', () => {
  test.each([
    { subject: 'Adoption', on: 'a-b' },
    { subject: 'Contacts', on: 'c' },
    { subject: 'Élan', on: 'd-e' },
    { subject: 'SEND', on: 's' },
    { subject: 'Zoos', on: 't-z' },
    { subject: '16+', on: 'a-b' },
  ])('$subject stands on $on', ({ subject, on }) => {
    expect(letterGroupOf({ subject })).toBe(on);
  });

  test('every letter has one', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const groups = letters.map((letter) => letterGroupOf({ subject: letter }));
    expect([...new Set(groups)]).toEqual([...letterGroups]);
  });

  test('subjects stand in the order of their letters', () => {
    const sorted = ['School places', 'SEND', 'adoption'].map((subject) => ({ subject }));
    expect(sorted.sort(compareIndexTerms).map(({ subject }) => subject)).toEqual([
      'adoption',
      'School places',
      'SEND',
    ]);
  });
});

describe('what is wrong is told where it stands', () => {
  const path = 'content/subjects.yml';
  const good = '- subject: Visits\n  words: [visits]\n- subject: Doors\n  words: [door]\n';
  test.each([
    { finds: 'nothing in a good list', with: good, at: [] },
    {
      finds: 'a subject twice',
      with: `${good}- subject: visits\n  words: [visits]\n`,
      at: ['5:12 subject/twice'],
    },
    {
      finds: 'words that nothing says',
      with: `${good}- subject: Roofs\n  words: [roof]\n`,
      at: ['5:12 subject/nothing'],
    },
    {
      finds: 'neither words nor another subject',
      with: `${good}- subject: Roofs\n`,
      at: ['5:12 subject/nothing'],
    },
    {
      finds: 'nothing in a note alone, with or without other words for it',
      with: `${good}- subject: Roofs\n  note: Nothing on roofs is published.\n- subject: Walls\n  also: [wall]\n  note: None.\n`,
      at: [],
    },
    {
      finds: 'words that nothing says beside a note',
      with: `${good}- subject: Roofs\n  words: [roof]\n  note: Nothing on roofs is published.\n`,
      at: ['5:12 subject/nothing'],
    },
    {
      finds: 'other words alone',
      with: `${good}- subject: Roofs\n  also: [roof]\n`,
      at: ['5:12 subject/nothing'],
    },
    { finds: 'another subject alone', with: `${good}- subject: Calls\n  see: [Visits]\n`, at: [] },
    {
      finds: 'another that is not there',
      with: `${good}- subject: Calls\n  see: [Visit]\n`,
      at: ['6:9 reference/unknown'],
    },
    {
      finds: 'a key that is none',
      with: `${good}- subject: Calls\n  word: [door]\n`,
      at: ['6:3 front-matter/unknown-key'],
    },
  ])('$finds', ({ with: text, at }) => {
    expect(toldWithPath(compileWith({ [path]: text }).diagnostics)).toEqual(
      at.map((place) => `${path}:${place}`),
    );
  });

  test('words are not missed while a page that may say them has a fault', () => {
    const { diagnostics } = compileWith({
      [path]: '- subject: Roofs\n  words: [roof]\n',
      'content/pages/about.md': '---\ntitle: About\n---\n\nThe roof.\n',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter/missing-key']);
  });
});

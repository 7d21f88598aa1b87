import { entriesOf } from '../registers/entries.ts';
import { events } from '../registers/kinds/events.ts';
import { describe, expect, test } from 'vitest';
import { compileWith, type Files } from '../../../tests/small-council.ts';
import { parseEventDate } from '../values/event-date.ts';
import { byKind, catalogueOf, wordsOfEntry } from './catalogue.ts';
import type { CatalogueItem } from './catalogue-item.ts';

const files: Files = {
  'data/events.csv': `id,date,event,bodies,outlook,outcome,outcome-edition,edition,locator,themes,note
roof,by March 2017,"The roof is to be mended, at last.",cabinet,planned,A scaffold came.,2016-06-14-library-report,2016-06-14-library-report,p4,libraries,The year is inferred.
`,
  'content/pages/about.md': `---
title: About
summary: Who we are.
---

We like **books**.
`,
};

const { value, diagnostics } = compileWith(files);
const items = catalogueOf(value!);
const find = (kind: string): CatalogueItem => items.find((item) => item.kind === kind)!;

test('the files are good', () => {
  expect(diagnostics).toEqual([]);
});

describe('everything published can be found', () => {
  const report = '2016-06-14-library-report';
  test.each([
    {
      kind: 'report',
      title: 'Library report',
      address: `/reports/${report}/`,
      date: '14 June 2016',
    },
    { kind: 'indicator', title: 'Visits to libraries', address: '/indicators/library-visits/' },
    {
      kind: 'events',
      title: 'The roof is to be mended, at last.',
      address: '/timeline/#roof',
      date: 'by March 2017',
    },
    { kind: 'page', title: 'About', address: '/about/' },
    { kind: 'body', title: 'Cabinet', address: '/bodies/cabinet/' },
  ])('$kind', ({ kind, title, address, date }) => {
    expect(find(kind)).toMatchObject({ title, address });
    expect(find(kind).date?.text).toBe(date);
  });

  test.each([
    {
      of: 'a report',
      kind: 'report',
      editions: [report],
      bodies: ['cabinet'],
      themes: ['libraries'],
    },
    {
      of: 'an indicator, by its figures',
      kind: 'indicator',
      editions: [report],
      bodies: [],
      themes: [],
    },
    {
      of: 'an entry',
      kind: 'events',
      editions: [report],
      bodies: ['cabinet'],
      themes: ['libraries'],
    },
    { of: 'a body', kind: 'body', editions: [], bodies: ['cabinet'], themes: [] },
  ])('paper, body and theme of $of', ({ kind, editions, bodies, themes }) => {
    expect(find(kind)).toMatchObject({ editions, bodies, themes });
  });

  test('kinds stand together', () => {
    expect([...byKind(items).keys()]).toEqual(['report', 'indicator', 'events', 'page', 'body']);
  });

  test('those of a kind stand in order of date, undated ones last', () => {
    const dated = (title: string, text?: string): CatalogueItem => ({
      ...find('events'),
      title,
      date: text === undefined ? undefined : parseEventDate(text),
    });
    const mixed = [dated('none'), dated('late', '2019'), dated('early', 'May 2016')];
    const [titles] = [...byKind(mixed).values()].map((of) => of.map(({ title }) => title));
    expect(titles).toEqual(['early', 'late', 'none']);
  });
});

describe('an item is found by its words', () => {
  test.each([
    { kind: 'report', text: 'How many people came.' },
    { kind: 'report', text: 'There were 4,930 visits in April 2016.' },
    { kind: 'indicator', text: 'Every time someone comes through a door.' },
    { kind: 'page', text: 'We like books.' },
    { kind: 'events', text: 'A scaffold came.' },
    { kind: 'events', text: 'The year is inferred.' },
  ])('$kind: $text', ({ kind, text }) => {
    expect(find(kind).text).toContain(text);
  });

  test('ids and words of vocabularies are no words for readers', () => {
    const [entry] = entriesOf(value!, events);
    expect(wordsOfEntry(entry!)).not.toMatch(/library-report|planned/);
  });
});

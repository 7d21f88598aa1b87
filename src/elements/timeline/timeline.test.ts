import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { plainText } from '../../core/documents/tree.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { newestYear, type TimelineModel } from './timeline.ts';

const read = (...items: string[]) =>
  compileExample({ name: 'a test', markdown: `:::timeline\n\n${items.join('\n')}\n\n:::` });
const modelOf = (...items: string[]): TimelineModel => {
  const { sections, diagnostics } = read(...items);
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as TimelineModel;
};

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

describe('what cannot be put in order is told', () => {
  test.each([
    {
      finds: 'nothing in a list of dates',
      items: ['- **1999** A.', '- **15 May 2014** B.'],
      at: [],
    },
    {
      finds: 'nothing in a list with blank lines',
      items: ['- **1999** A.', '', '- **2000** B.'],
      at: [],
    },
    { finds: 'an event without a date', items: ['- A.'], at: ['3:1 timeline/no-date'] },
    { finds: 'a date that is not bold', items: ['- 1999 A.'], at: ['3:1 timeline/no-date'] },
    {
      finds: 'a date that is not first',
      items: ['- In **1999** A.'],
      at: ['3:1 timeline/no-date'],
    },
    { finds: 'a date in italics', items: ['- *1999* A.'], at: ['3:1 timeline/no-date'] },
    { finds: 'a date that is none', items: ['- **recently** A.'], at: ['3:5 timeline/date'] },
    {
      finds: 'a day that is none',
      items: ['- **31 February 2016** A.'],
      at: ['3:5 timeline/date'],
    },
    {
      finds: 'every one of them',
      items: ['- A.', '- **1999** B.', '- **soon** C.'],
      at: ['3:1 timeline/no-date', '5:5 timeline/date'],
    },
    {
      finds: 'text above the list',
      items: ['Text.', '', '- **1999** A.'],
      at: ['1:1 timeline/no-list'],
    },
    {
      finds: 'text below the list',
      items: ['- **1999** A.', '', 'Text.'],
      at: ['1:1 timeline/no-list'],
    },
    { finds: 'a numbered list', items: ['1. **1999** A.'], at: ['1:1 timeline/no-list'] },
    { finds: 'no list', items: ['**1999** A.'], at: ['1:1 timeline/no-list'] },
    { finds: 'nothing at all', items: [], at: ['1:1 timeline/no-list'] },
  ])('finds $finds', ({ items, at }) => {
    expect(told(read(...items).diagnostics)).toEqual(at);
  });
});

test('events stand in true order, by the year in which they begin', () => {
  const { years } = modelOf('- **15 January 2014** C.', '- **1999** A.', '- **2014** B.');
  expect(
    years.map(({ year, events }) => [year, events.map(({ text }) => plainText(text))]),
  ).toEqual([
    ['1999', ['A.']],
    ['2014', ['B.', 'C.']],
  ]);
});

test('every event has an id of its own, made from its date', () => {
  const { years } = modelOf('- **1999** A.', '- **1999** B.', '- **2013, summer** C.');
  expect(years.flatMap(({ events }) => events.map(({ id }) => id))).toEqual([
    'event-1999',
    'event-1999-2',
    'event-2013-summer',
  ]);
});

test.each([
  { item: '- **1999** A.', text: 'A.' },
  { item: '- **1999**: A.', text: 'A.' },
  { item: '- **1999** – A [plan](https://example.org).', text: 'A plan.' },
  { item: '- **1999** **Bold** from the start.', text: 'Bold from the start.' },
])('$item says `$text`', ({ item, text }) => {
  expect(plainText(modelOf(item).years[0]!.events[0]!.text).trim()).toBe(text);
});

test('an attribute is one too many', () => {
  const { diagnostics } = compileExample({
    name: 'a test',
    markdown: ':::timeline{title="x"}\n\n- **1999** A.\n\n:::',
  });
  expect(told(diagnostics)).toEqual(['1:13 element/unknown-attribute']);
});

test('the newest year is the last that is told of, and not that of a plan', () => {
  const { sections } = compileExample(examples.find(({ files }) => files)!);
  const [section] = sections;
  const model = (section?.is === 'element' ? section.model : undefined) as TimelineModel;
  expect(model.years.map(({ year }) => year)).toEqual(['2017', '2019', '2020']);
  expect(newestYear(model)).toBe(1);
  expect(newestYear({ years: model.years.slice(2) })).toBe(-1);
});

describe('events of a register', () => {
  const ofRegister = examples.find(({ files }) => files)!;

  test('stand in true order, with their entries', () => {
    const { sections } = compileExample(ofRegister);
    const [section] = sections;
    const { years } = (section?.is === 'element' ? section.model : undefined) as TimelineModel;
    expect(
      years.map(({ year, events }) => [year, events.map(({ id, entry }) => [id, entry?.locator])]),
    ).toEqual([
      ['2017', [['desks', 'p2']]],
      ['2019', [['report', 'p1']]],
      ['2020', [['roof-vote', 'p4']]],
    ]);
  });

  test.each([
    { in: '::timeline{body="council"}', at: '1:18 selection/unknown' },
    { in: '::timeline{edition="2018-report"}', at: '1:21 selection/unknown' },
    { in: '::timeline{theme="people"}', at: '1:19 selection/unknown' },
    {
      in: ':::timeline{body="town-council"}\n\n- **1999** A.\n\n:::',
      at: '1:1 timeline/two-sources',
    },
  ])('$in tells $at', ({ in: markdown, at }) => {
    expect(told(compileExample({ ...ofRegister, markdown }).diagnostics)).toEqual([at]);
  });

  test('without events there is nothing to show', () => {
    const { diagnostics } = compileExample({ name: 'a test', markdown: '::timeline' });
    expect(told(diagnostics)).toEqual(['1:1 selection/nothing']);
  });
});

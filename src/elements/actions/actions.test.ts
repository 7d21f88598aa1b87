import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { english } from '../../core/language/english.ts';
import { compileExample } from '../examples/example.ts';
import { actionsIn, openFor, type ActionsModel } from './actions.ts';
import { examples } from './examples.ts';
import { sayOpen, sayStanding } from './say.ts';

const read = (markdown: string) => compileExample({ ...examples[0]!, markdown });

const modelOf = (markdown: string): ActionsModel => {
  const { sections, diagnostics } = read(markdown);
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as ActionsModel;
};

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

describe('requests stand by meeting and item', () => {
  const model = modelOf('::actions');

  test('each with where it stands', () => {
    expect(
      model.meetings.map(({ raised, items }) => [
        raised,
        items.map(({ item, actions }) => [
          item,
          actions.map(({ entry, answer }) => `${entry.id} ${answer}`),
        ]),
      ]),
    ).toEqual([
      ['2019-10-16', [['The roof', ['survey done', 'ladders none']]]],
      ['2019-11-06', [['The desks', ['desks part', 'van programmed']]]],
    ]);
  });

  test('how many stand where is said, and no score', () => {
    expect(sayStanding(model, english)).toBe(
      'Of the 4 requests here, by the day of the paper that tracks them (4 December 2019): 1 is done, 1 is programmed, 1 is answered in part and 1 has no answer.',
    );
  });

  test('where all stand alike that is said alone', () => {
    expect(sayStanding(modelOf('::actions{status="no-answer"}'), english)).toBe(
      '1 has no answer by the day of the paper that tracks them (4 December 2019).',
    );
  });

  test('how long each was open is said', () => {
    expect(actionsIn(model).map(({ open }) => sayOpen(open, english))).toEqual([
      'Done after 35 days, on 20 November 2019',
      'Open for 49 days on 4 December 2019, the day of the paper',
      'Open for 28 days on 4 December 2019, the day of the paper',
      'Open for 28 days on 4 December 2019, the day of the paper',
    ]);
  });
});

test.each([
  { says: 'met', done: '2020-01-02', open: 'Done after 1 day, on 2 January 2020' },
  { says: 'met on an unknown day', done: undefined, open: 'Done; no day is printed' },
  { says: 'met the same day', done: '2020-01-01', open: 'Done on the same day, 1 January 2020' },
])('it is said how long one $says was open', ({ done, open }) => {
  expect(sayOpen(openFor('2020-01-01', 'done', done, '2020-02-01'), english)).toBe(open);
});

test('one that is not met was still open on the day of the paper', () => {
  expect(openFor('2020-01-01', 'part', undefined, '2020-02-01')).toEqual({
    is: 'open',
    days: 31,
    on: '2020-02-01',
  });
});

describe('officers may ask for those that stand so', () => {
  test.each([
    { status: 'done', ids: ['survey'] },
    { status: 'programmed', ids: ['van'] },
    { status: 'part', ids: ['desks'] },
    { status: 'no-answer', ids: ['ladders'] },
  ])('$status', ({ status, ids }) => {
    const model = modelOf(`::actions{status="${status}"}`);
    expect(actionsIn(model).map(({ entry }) => entry.id)).toEqual(ids);
    expect(model.standing.map(({ actions }) => actions.length)).toEqual([1]);
  });

  test.each([
    { in: '::actions{status="open"}', at: '1:19 element/attribute-value' },
    {
      in: '::actions{status="done" edition="2019-10-02-library-report"}',
      at: '1:1 selection/nothing',
    },
  ])('$in', ({ in: markdown, at }) => {
    expect(told(read(markdown).diagnostics)).toEqual([at]);
  });

  test('that none stands so is told at what was asked', () => {
    const files = examples[0]!.files!.filter(({ path }) => path !== 'data/updates.csv');
    const { diagnostics } = compileExample({
      ...examples[0]!,
      files,
      markdown: '::actions{status="done"}',
    });
    expect(told(diagnostics)).toEqual(['1:19 selection/nothing']);
  });
});

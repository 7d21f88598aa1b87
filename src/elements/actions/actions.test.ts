import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { english } from '../../core/language/english.ts';
import { compileExample } from '../examples/example.ts';
import { overdueOn } from '../../core/registers/kinds/overdue.ts';
import { actionsIn, openFor, type ActionsModel } from './actions.ts';
import { examples } from './examples.ts';
import { sayDue, sayOpen, sayOverdue, sayStanding } from './say.ts';

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

describe('a request is past its day', () => {
  const due = { text: '30 November 2019', first: '2019-11-30', last: '2019-11-30' };
  test.each([
    { on: '2019-11-29', answer: 'none', is: undefined },
    { on: '2019-11-30', answer: 'none', is: undefined },
    { on: '2019-12-01', answer: 'none', is: { days: 1, on: '2019-12-01' } },
    { on: '2019-12-10', answer: 'part', is: { days: 10, on: '2019-12-10' } },
    { on: '2019-12-10', answer: 'programmed', is: { days: 10, on: '2019-12-10' } },
    { on: '2019-12-10', answer: 'done', is: undefined },
  ] as const)('due on the 30th, $answer on $on', ({ on, answer, is }) => {
    expect(overdueOn(due, answer, on)).toEqual(is);
  });

  test('one without a day never is', () => {
    expect(overdueOn(undefined, 'none', '2029-12-10')).toBeUndefined();
  });

  /** The example with a day by which the ladders are due, in the settings of one kind of publisher. */
  const lateIn = (settings: string, due: string) => {
    const files = examples[0]!.files!.map((file) =>
      file.path !== 'data/actions.csv'
        ? file
        : {
            ...file,
            text: file.text
              .trimEnd()
              .split('\n')
              .map((line, at) =>
                at === 0 ? `${line},due` : `${line},${line.startsWith('ladders') ? due : ''}`,
              )
              .join('\n'),
          },
    );
    const { sections, diagnostics } = compileExample({ ...examples[0]!, files, settings });
    expect(diagnostics).toEqual([]);
    return (sections[0] as { model: ActionsModel }).model;
  };

  const ladders = (model: ActionsModel) => {
    const { entry, overdue } = actionsIn(model).find(({ entry: { id } }) => id === 'ladders')!;
    return sayDue(entry.values.due!.text, overdue, english);
  };

  test.each([
    {
      says: 'by the day of the paper, in an archive',
      due: '3 December 2019',
      is: '3 December 2019; 1 day past that on 4 December 2019, the day of the paper',
      all: '1 was past the day by which it was to be done.',
    },
    {
      says: 'also where the day is typed as other columns have it',
      due: '2019-12-02',
      is: '2 December 2019; 2 days past that on 4 December 2019, the day of the paper',
      all: '1 was past the day by which it was to be done.',
    },
    {
      says: 'and not on that day itself',
      due: '4 December 2019',
      is: '4 December 2019',
      all: undefined,
    },
  ])('$says', ({ due, is, all }) => {
    const model = lateIn('', due);
    expect(ladders(model)).toBe(is);
    expect(sayOverdue(model, english)).toBe(all);
  });

  test('in the record of an owner by the day of the publication', () => {
    const model = lateIn('voice: owner\n', '4 December 2019');
    const { open, overdue } = actionsIn(model).find(({ entry: { id } }) => id === 'ladders')!;
    expect([open.is === 'open' && open.on, overdue]).toEqual([
      '2026-11-20',
      { days: 2543, on: '2026-11-20' },
    ]);
    expect(model.asAt).toEqual(['2026-11-20']);
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

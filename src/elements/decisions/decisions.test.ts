import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../core/registers/entries.ts';
import { decisions as register } from '../../core/registers/kinds/decisions.ts';
import { compileWith } from '../../../tests/small-council.ts';
import { told } from '../../../tests/told.ts';
import { english } from '../../core/language/english.ts';
import { plainText } from '../../core/documents/tree.ts';
import { compileExample } from '../examples/example.ts';
import { decisions as element, decisionsIn, type DecisionsModel } from './decisions.ts';
import { examples } from './examples.ts';
import { sayDecision } from './say.ts';

const modelOf = (markdown: string): DecisionsModel => {
  const { sections, diagnostics } = compileExample({ ...examples[0]!, markdown });
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as DecisionsModel;
};

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

describe('decisions stand by paper, the newest first, and by kind', () => {
  const model = modelOf('::decisions');

  test('each is there once', () => {
    expect(
      model.papers.map(({ title, date, kinds }) => [
        title,
        date,
        kinds.map(({ kind, decisions }) => [kind, decisions.map(({ entry }) => entry.id)]),
      ]),
    ).toEqual([
      ['What was asked in autumn', '2019-12-04', [['resolution', ['roof-resolution']]]],
      ['The roof and the desks', '2019-10-02', [['recommendation', ['roof-survey', 'open-later']]]],
    ]);
  });

  test('an outcome is known, or not in our papers', () => {
    expect(
      decisionsIn(model).map(({ entry, outcome }) => [entry.id, outcome && plainText(outcome)]),
    ).toEqual([
      ['roof-resolution', undefined],
      ['roof-survey', 'The committee took it up two weeks later.'],
      ['open-later', undefined],
    ]);
  });

  test('each is marked by that, as its register counts it', () => {
    const parts = element.partsOf!(model, english);
    const marks = parts.flatMap(({ entries, stateOf }) =>
      entries.map((entry) => [entry.id, stateOf?.(entry)]),
    );
    expect(marks).toEqual([
      // The request that was made of it was met.
      ['roof-resolution', { at: 1, says: 'Told in part' }],
      ['roof-survey', { at: 0, says: 'Told in full' }],
      ['open-later', { at: 2, says: 'Not in our papers' }],
    ]);
  });

  test('the chain leads from a recommendation to a request and how far it was answered', () => {
    const survey = decisionsIn(model).find(({ entry }) => entry.id === 'roof-survey')!;
    const [resolution] = survey.chain.to;
    expect(survey.chain.from).toEqual([]);
    expect(resolution).toMatchObject({ entry: { id: 'roof-resolution' }, answer: undefined });
    expect(resolution?.links).toMatchObject([{ entry: { id: 'survey' }, answer: 'done' }]);
  });

  test('the word of the paper is said, unless the text begins with it', () => {
    const [asked, survey] = decisionsIn(model).map(({ entry }) => entry);
    expect(sayDecision(survey!, english)).toBe('Recommendation 1: Recommend');
    expect(
      sayDecision({ ...asked!, values: { ...asked!.values, text: 'Request a survey.' } }, english),
    ).toBe('Resolution');
  });
});

test.each([
  {
    finds: 'a paper that is not there',
    in: '::decisions{edition="2019"}',
    at: '1:22 selection/unknown',
  },
  {
    finds: 'an attribute that is none',
    in: '::decisions{kind="motion"}',
    at: '1:13 element/unknown-attribute',
  },
])('finds $finds', ({ in: markdown, at }) => {
  expect(told(compileExample({ ...examples[0]!, markdown }).diagnostics)).toEqual([at]);
});

describe('the date of a decision is its own', () => {
  const paper = '2016-06-14-library-report';
  const dateOf = (date: string) => {
    const { value, diagnostics } = compileWith({
      'data/decisions.csv': `id,kind,date,by,text,outcome,edition,locator\nroof,recommendation,${date},cabinet,Mend the roof.,not in our papers,${paper},p1\n`,
    });
    return diagnostics[0]?.code ?? entriesOf(value!, register)[0]!.date?.text;
  };

  test.each([
    { typed: '2016-07-12', means: '12 July 2016' },
    { typed: 'October 2015 to November 2015', means: 'October 2015 to November 2015' },
    { typed: '', means: undefined },
    { typed: 'lately', means: 'register/value' },
  ])('`$typed` is $means', ({ typed, means }) => {
    expect(dateOf(typed)).toBe(means);
  });
});

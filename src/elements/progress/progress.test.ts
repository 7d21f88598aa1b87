import { expect, test } from 'vitest';
import { plainText } from '../../core/documents/tree.ts';
import type { Schemes } from '../../core/indicators/comparing/scheme.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { progressIn, ratingMark, schemeOf, type ProgressModel } from './progress.ts';

const [example] = examples;

const modelOf = (markdown: string): ProgressModel => {
  const { sections, diagnostics } = compileExample({ ...example!, markdown });
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as ProgressModel;
};

test('actions stand by plan and by group', () => {
  const { plans } = modelOf('::progress');
  expect(
    plans.map(({ name, groups }) => [
      name,
      groups.map((group) => [group.name, group.items.map(({ entry }) => entry.id)]),
    ]),
  ).toEqual([
    [
      'Plan for the roof, 2018 to 2020',
      [
        ['The roof', ['survey', 'slates']],
        [undefined, ['paint']],
      ],
    ],
  ]);
});

test('what cannot be read is not there', () => {
  const items = progressIn(modelOf('::progress'));
  expect(items.map(({ progress }) => progress && plainText(progress))).toEqual([
    'The survey is done.',
    'They are ordered.',
    undefined,
  ]);
});

const schemes: Schemes = {
  roof: {
    title: 'Roof',
    rule: 'as-published',
    plans: ['roof-plan'],
    ratings: [{ rating: 'Green', shape: 'circle', colour: 'green' }],
  },
};

test.each([
  { says: 'a word that the scheme knows', plan: 'roof-plan', rating: 'GREEN', looks: 'circle' },
  { says: 'one that it does not', plan: 'roof-plan', rating: 'Pink', looks: undefined },
  { says: 'one without a scheme', plan: 'door-plan', rating: 'Green', looks: undefined },
])('a rating is said in its word: $says', ({ plan, rating, looks }) => {
  const mark = ratingMark({ plan, rating: { is: 'text', text: rating } }, schemes);
  expect(mark?.word).toBe(rating);
  expect(mark?.looks?.shape).toBe(looks);
});

test('a rating that cannot be read has no mark', () => {
  expect(ratingMark({ plan: 'roof-plan', rating: { is: 'unavailable' } }, schemes)).toBeUndefined();
  expect(ratingMark({ plan: 'roof-plan' }, schemes)).toBeUndefined();
});

test('a scheme rates the plans it names', () => {
  expect(schemeOf('roof-plan', schemes)?.title).toBe('Roof');
  expect(schemeOf('door-plan', schemes)).toBeUndefined();
});

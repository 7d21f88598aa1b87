import { expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import type { WorkProgrammeModel } from './work-programme.ts';

const [example] = examples;

test('items stand under their meetings, in order of date, and what has none comes last', () => {
  const { sections, diagnostics } = compileExample(example!);
  expect(diagnostics).toEqual([]);
  const [section] = sections;
  const { papers } = (section?.is === 'element' ? section.model : undefined) as WorkProgrammeModel;
  expect(papers.map(({ title, date }) => [title, date])).toEqual([
    ['The roof and the desks', '2019-10-02'],
  ]);
  expect(
    papers[0]!.meetings.map(({ date, start, deadline, items }) => [
      ...[date, start, deadline],
      items.map(({ entry }) => entry.id),
    ]),
  ).toEqual([
    ['2019-10-02', '18:30', '2019-09-24', ['report']],
    ['2019-12-04', '18:30', '2019-11-26', ['van', 'roof']],
    [undefined, undefined, undefined, ['school']],
  ]);
});

test.each([
  { from: 'to-be-confirmed,visit', to: 'perhaps,visit', at: 'register/value' },
  {
    from: '2019-12-04,18:30,2019-11-26,The round',
    to: '4 December,18:30,2019-11-26,The round',
    at: 'register/value',
  },
  { from: 'van,town-council', to: 'van,town-counsil', at: 'reference/unknown' },
])('$to tells $at', ({ from, to, at }) => {
  const files = example!.files!.map((file) => ({ ...file, text: file.text.replace(from, to) }));
  const { diagnostics } = compileExample({ ...example!, files });
  expect(diagnostics.map(({ code }) => code)).toEqual([at]);
});

test('without items there is nothing to show', () => {
  const { diagnostics } = compileExample({ name: 'a test', markdown: '::work-programme' });
  expect(told(diagnostics)).toEqual(['1:1 selection/nothing']);
});

import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { plainText } from '../../core/documents/tree.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { officeHolders as element, type OfficeHoldersModel } from './office-holders.ts';

const [example] = examples;
const modelOf = (markdown: string): OfficeHoldersModel => {
  const { sections, diagnostics } = compileExample({ ...example!, markdown });
  expect(told(diagnostics)).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as OfficeHoldersModel;
};

test.each(examples)('nothing is wrong with the example “$name”', (one) => {
  expect(compileExample(one).diagnostics).toEqual([]);
});

test('offices stand under their bodies, oldest first, and those of no body come last', () => {
  const { groups } = modelOf('::office-holders');
  expect(groups.map(({ title, offices }) => [title, offices.map(({ entry }) => entry.id)])).toEqual(
    [
      ['Little Bourne Town Council', ['mayor']],
      ['Library Committee', ['first-chair', 'chair-report']],
      [undefined, ['county-librarian']],
    ],
  );
});

test('one person in two offices has two entries, each with its own time', () => {
  const offices = modelOf('::office-holders').groups.flatMap((group) => group.offices);
  const ofLorry = offices.filter(({ entry }) => entry.values.name === 'Councillor Ann Lorry');
  expect(
    ofLorry.map(({ entry: { values } }) => [values.role, values.from?.text, values.until?.text]),
  ).toEqual([
    ['Mayor', 'May 2019', undefined],
    ['Chair', '2016', 'May 2019'],
  ]);
});

test('what someone answered for is said, cannot be read, or is not in the paper', () => {
  const offices = modelOf('::office-holders').groups.flatMap((group) => group.offices);
  expect(offices.map(({ entry, answersFor }) => [entry.id, answersFor?.is])).toEqual([
    ['mayor', 'prose'],
    ['first-chair', 'unavailable'],
    ['chair-report', 'prose'],
    ['county-librarian', undefined],
  ]);
});

test('what they answered for may hold an abbreviation', () => {
  expect(element.proseOf!(modelOf('::office-holders')).map(plainText)).toEqual([
    'The reading hours of the branches.',
    'The yearly report on the libraries.',
  ]);
});

test('an entry is dated by when its paper shows someone in office', () => {
  const [{ offices } = { offices: [] }] = modelOf('::office-holders').groups;
  expect(offices.map(({ entry }) => [entry.title, entry.date?.first, entry.bodies])).toEqual([
    ['Mayor: Councillor Ann Lorry', '2019-10-02', ['town-council']],
  ]);
});

describe('what cannot be shown is told', () => {
  test.each([
    { asks: '::office-holders{body="town-counci"}', at: ['1:24 selection/unknown'] },
    { asks: '::office-holders{body="library-inspectorate"}', at: ['1:1 selection/nothing'] },
    { asks: '::office-holders{name="Jo Quill"}', at: ['1:18 element/unknown-attribute'] },
  ])('$asks', ({ asks, at }) => {
    expect(told(compileExample({ ...example!, markdown: asks }).diagnostics)).toEqual(at);
  });
});

import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { plainText } from '../../core/documents/tree.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { quadrants, type SwotModel } from './swot.ts';

const good = [
  '### Strengths',
  '- A',
  '### Weaknesses',
  '- B',
  '### Opportunities',
  '- C',
  '### Threats',
  '- D',
];
const head = ':::swot{author="A. Officer" date="2016-07-20"}';
const read = (lines: readonly string[], first = head) =>
  compileExample({ name: 'a test', markdown: `${first}\n${lines.join('\n')}\n:::` });

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

describe('what is wrong with its parts is told', () => {
  test.each([
    { finds: 'nothing in four parts', lines: good, at: [] },
    {
      finds: 'nothing in four parts of another order',
      lines: [...good.slice(4), ...good.slice(0, 4)],
      at: [],
    },
    { finds: 'a part that is missing', lines: good.slice(0, 6), at: ['1:1 swot/missing'] },
    {
      finds: 'every part that is missing',
      lines: good.slice(0, 4),
      at: ['1:1 swot/missing', '1:1 swot/missing'],
    },
    { finds: 'a part without points', lines: good.slice(0, 7), at: ['1:1 swot/missing'] },
    {
      finds: 'a part there twice',
      lines: [...good, '### Threats', '- E'],
      at: ['10:1 swot/twice'],
    },
    {
      finds: 'a part of another name',
      lines: [...good.slice(0, 6), '### Risks', '- D'],
      at: ['8:5 swot/heading'],
    },
    { finds: 'text under a part', lines: [...good, '', 'Text.'], at: ['11:1 swot/stray'] },
    { finds: 'a numbered list', lines: [...good.slice(0, 7), '1. D'], at: ['9:1 swot/stray'] },
    { finds: 'text above the parts', lines: ['Text.', '', ...good], at: ['2:1 swot/stray'] },
    { finds: 'a list above the parts', lines: ['- A', '', ...good], at: ['2:1 swot/stray'] },
  ])('finds $finds', ({ lines, at }) => {
    expect(told(read(lines).diagnostics)).toEqual(at);
  });

  test.each([
    {
      finds: 'no author',
      first: ':::swot{date="2016-07-20"}',
      at: ['1:1 element/missing-attribute'],
    },
    { finds: 'no date', first: ':::swot{author="A"}', at: ['1:1 element/missing-attribute'] },
    {
      finds: 'neither',
      first: ':::swot',
      at: ['1:1 element/missing-attribute', '1:1 element/missing-attribute'],
    },
    {
      finds: 'an empty author',
      first: ':::swot{author="" date="2016-07-20"}',
      at: ['1:17 element/attribute-value'],
    },
    {
      finds: 'a date that is none',
      first: ':::swot{author="A" date="20 July 2016"}',
      at: ['1:26 element/attribute-value'],
    },
    {
      finds: 'an attribute not known',
      first: ':::swot{author="A" date="2016-07-20" rol="x"}',
      at: ['1:38 element/unknown-attribute'],
    },
  ])('finds $finds', ({ first, at }) => {
    expect(told(read(good, first).diagnostics)).toEqual(at);
  });

  test('parts may be headings of any level, since the element gives them their own', () => {
    expect(told(read(good.map((line) => line.replace('###', '##'))).diagnostics)).toEqual([]);
  });
});

test('the model holds every point under its part', () => {
  const [section] = read(good).sections;
  const { author, date, points } = (
    section?.is === 'element' ? section.model : undefined
  ) as SwotModel;
  expect({ author, date }).toEqual({ author: 'A. Officer', date: '2016-07-20' });
  expect(quadrants.map((name) => points[name].map((point) => plainText(point).trim()))).toEqual([
    ['A'],
    ['B'],
    ['C'],
    ['D'],
  ]);
});

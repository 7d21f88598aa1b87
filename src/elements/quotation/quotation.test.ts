import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { toHtmlText } from '../../core/documents/html.ts';
import { startOf } from '../../core/source/source.ts';
import { libraryPapers } from '../examples/library-papers.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { type QuotationModel, quotation } from './quotation.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const read = (content: string, paper = '2019-10-02-library-report') =>
  compileExample({
    name: 'a test',
    markdown: `:::quotation{by="A" paper="${paper}" locator="p2"}\n\n${content}\n\n:::`,
    files: libraryPapers,
  });

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  expect(told(compileExample(example).diagnostics)).toEqual([]);
});

describe('only a few words are quoted, as they stand', () => {
  test.each([
    { finds: 'nothing in 40 words', content: words(40), at: [] },
    { finds: 'nothing in two paragraphs', content: `${words(20)}\n\n${words(20)}`, at: [] },
    { finds: 'a word too many', content: words(41), at: ['1:1 quotation/too-long'] },
    {
      finds: 'a word too many in two paragraphs',
      content: `${words(20)}\n\n${words(21)}`,
      at: ['1:1 quotation/too-long'],
    },
    { finds: 'no words', content: '', at: ['1:1 quotation/no-words'] },
    { finds: 'a list', content: '- A', at: ['3:1 quotation/no-words'] },
    { finds: 'a heading', content: '## A', at: ['3:1 quotation/no-words'] },
  ])('finds $finds', ({ content, at }) => {
    expect(told(read(content).diagnostics)).toEqual(at);
  });

  test('a paper that is not there is told', () => {
    expect(told(read('A.', '2018-library-report').diagnostics)).toEqual(['1:28 reference/unknown']);
  });
});

test('what explains an abbreviation is told from what is quoted, and is not counted', () => {
  const place = startOf('a.md');
  const meaning = {
    type: 'element' as const,
    tagName: 'span',
    properties: { className: ['meaning'] },
    children: [{ type: 'text' as const, value: ` (${words(20)})` }],
  };
  const text = { type: 'text' as const, value: words(40) };
  const { value, diagnostics } = quotation.compile(
    {
      attributes: { by: 'A', paper: 'a', locator: 'p2' },
      content: [{ type: 'element', tagName: 'p', properties: {}, children: [text, meaning] }],
      isContainer: true,
      place,
      placeOf: () => place,
    },
    {
      ...compileExample(examples[0]!).lookup,
      papers: new Map([['a', { title: 'A', date: '2019-10-02' }]]),
    },
  );
  expect(told(diagnostics)).toEqual([]);
  const html = toHtmlText((value as QuotationModel).words, (path) => path);
  expect(html).toContain(`<span class="meaning"> [${words(20)}]</span>`);
});

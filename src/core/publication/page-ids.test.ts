import { expect, test } from 'vitest';
import { readDocument } from '../documents/document.ts';
import { idsOfHeading } from '../documents/heading-ids.ts';
import { headingsOf, proseOf } from '../documents/tree.ts';
import type { DocumentKind } from '../addresses/site-reference.ts';
import { keepIdsApart } from './page-ids.ts';
import { pageSchema } from './page.ts';

const nothing = { registers: [], indicators: new Map(), tables: new Map(), elements: [] };

function kept(kind: DocumentKind, headings: readonly string[], topic = '') {
  const text = headings.map((heading) => `## ${heading}\n\nA.\n`).join('\n');
  const head = `---\ntitle: A\nsummary: B.\n${topic}---\n\n`;
  const file = { path: 'content/a.md', text: `${head}${text}` };
  const document = readDocument('a', file, pageSchema).value!;
  const [own] = keepIdsApart(kind, [document], nothing);
  return { document, own: own! };
}

const idsOf = (kind: DocumentKind, headings: readonly string[], topic?: string) =>
  headingsOf(proseOf(kept(kind, headings, topic).own.blocks)).map((one) =>
    idsOfHeading(one).join(' '),
  );

test.each([
  ['report', ['Facts'], ['heading-facts']],
  [
    'report',
    ['Facts', 'Facts', 'Heading facts'],
    ['heading-facts-2', 'facts-1 facts-2', 'heading-facts'],
  ],
  ['report', ['In this paper: plans'], ['heading-in-this-paper-plans']],
  [
    'report',
    ["The council's facts", 'The data'],
    ['the-councils-facts the-council-s-facts', 'the-data'],
  ],
  ['meeting', ['Items', 'Facts'], ['heading-items', 'heading-facts']],
  ['body', ['Findings', 'Events'], ['heading-findings', 'events']],
  ['table', ['Rows', 'Rowing'], ['heading-rows', 'rowing']],
  [
    'indicator',
    ['Data', 'Figures', 'Figure 2019-09'],
    ['heading-data', 'figures', 'heading-figure-2019-09'],
  ],
  [
    'page',
    ['Main', 'Papers', 'Footnote label'],
    ['heading-main', 'papers', 'heading-footnote-label'],
  ],
] as const)('on a %s %j are found under %j', (kind, headings, ids) => {
  expect(idsOf(kind, headings)).toEqual(ids);
});

test('what stands at the foot of topics alone is left to them alone', () => {
  expect(idsOf('page', ['Papers'], 'topic: [a]\n')).toEqual(['heading-papers']);
});

test('an element and its parts keep their names, and only those that are on the page', () => {
  const ids = (first: string) => idsOf('page', ['Kpi 1 heading', first].slice(0, 2));
  expect(ids('Chart 1')).toEqual(['kpi-1-heading', 'chart-1']);
  expect(ids('Chart 1\n\n::chart{indicator="a"}')).toEqual(['kpi-1-heading', 'heading-chart-1']);
});

test('a link may still be typed as git hosts name the heading', () => {
  const { own } = kept('report', ['Facts', "The council's next"]);
  expect(Object.fromEntries(own.anchors!)).toEqual({
    facts: 'heading-facts',
    'heading-facts': 'heading-facts',
    'the-councils-next': 'the-councils-next',
    'the-council-s-next': 'the-council-s-next',
  });
});

test('a page without a clash is the same page', () => {
  const { document, own } = kept('report', ['What it found']);
  expect(own).toBe(document);
});

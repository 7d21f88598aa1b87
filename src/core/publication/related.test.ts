import { expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { relatedPages } from './related.ts';

const report = (title: string, date: string, text: string) => `---
title: ${title}
kind: report
body: cabinet
date: ${date}
summary: A paper.
outcome: not in our papers
---

${text}
`;

const { value, diagnostics } = compileWith({
  'content/reports/2017-01-02-second.md': report(
    'Second',
    '2017-01-02',
    'As [the first paper](2016-06-14-library-report.md#visits) said.',
  ),
  'content/reports/2018-01-02-third.md': report('Third', '2018-01-02', 'Nothing more.'),
  'content/reports/2019-01-02-fourth.md': report('Fourth', '2019-01-02', 'Nothing at all.'),
  'content/pages/about.md':
    '---\ntitle: About\nsummary: Us.\n---\n\nSee [the third](../reports/2018-01-02-third.md).\n',
  'data/events.csv':
    'id,date,event,outlook,outcome,outcome-edition,edition,locator\nroof,2017,A roof.,planned,It came.,2018-01-02-third,2017-01-02-second,p1\n',
});
const related = relatedPages(value!);

test('the files are good', () => {
  expect(diagnostics).toEqual([]);
});

test.each([
  {
    of: 'a page that is linked to',
    address: '/reports/2016-06-14-library-report/',
    to: ['Second'],
  },
  {
    of: 'a page that links, and whose plan another paper follows up',
    address: '/reports/2017-01-02-second/',
    to: ['Third', 'Library report'],
  },
  {
    of: 'a paper that follows up another, and that a page links to',
    address: '/reports/2018-01-02-third/',
    to: ['Second', 'About'],
  },
  { of: 'a paper alone', address: '/reports/2019-01-02-fourth/', to: [] },
  { of: 'a page', address: '/about/', to: ['Third'] },
])('$of', ({ address, to }) => {
  expect(related.get(address)?.map(({ title }) => title)).toEqual(to);
});

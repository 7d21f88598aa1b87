import { expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { citationOf, type Cited } from './citation.ts';

const site = { site: 'Example papers', asAt: '31 January 2020', address: '' };

test.each<[string, Partial<Cited>, string]>([
  ['of a paper', {}, 'Visits. Example papers, as at 31 January 2020. Source: Library report.'],
  ['of none', { source: '' }, 'Visits. Example papers, as at 31 January 2020.'],
  [
    'with its address, where that is known',
    { address: 'https://papers.example/a/#b' },
    'Visits. Example papers, as at 31 January 2020. Source: Library report. https://papers.example/a/#b',
  ],
])('what is cited %s', (_, more, says) => {
  const cited: Cited = {
    ...{ headline: 'Visits', source: 'Library report', when: 'as at 31 January 2020' },
    ...{ address: undefined, ...more },
  };
  expect(citationOf(cited, { language: english, site })).toBe(says);
});

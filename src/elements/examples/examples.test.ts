import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { compileExample } from './example.ts';
import { examples as coverages } from '../coverage/examples.ts';
import { examples as kpis } from '../kpi/examples.ts';
import { examples as scorecards } from '../scorecard/examples.ts';
import { examples as tables } from '../table/examples.ts';

test.each([...coverages, ...kpis, ...scorecards, ...tables])(
  'nothing is wrong with the example “$name”',
  (example) => {
    const { diagnostics, sections } = compileExample(example);
    expect(diagnostics).toEqual([]);
    expect(sections).toHaveLength(1);
  },
);

describe('what cannot be shown is told', () => {
  const [card] = scorecards;
  test.each([
    { in: '::kpi{indicator="books-on-tim"}', at: '1:18 chart/unknown-indicator' },
    { in: '::kpi{indicator="books-on-time" at="2014-04"}', at: '1:37 chart/no-figure-at' },
    { in: '::table{indicator="books-on-time" by="branch"}', at: '1:39 table/unknown-dimension' },
    { in: '::scorecard{card="april"}', at: '1:19 scorecard/unknown-card' },
    { in: '::scorecard{card="april-2016" theme="people"}', at: '1:38 scorecard/unknown-theme' },
    { in: '::scorecard', at: '1:1 element/missing-attribute' },
  ])('$in', ({ in: markdown, at }) => {
    expect(told(compileExample({ ...card!, markdown }).diagnostics)).toEqual([at]);
  });
});

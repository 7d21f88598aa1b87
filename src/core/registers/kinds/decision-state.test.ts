import { expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { entriesOf } from '../entries.ts';
import { decisionState } from './decision-state.ts';
import { decisions } from './decisions.ts';

const paper = '2016-06-14-library-report';

/** Reads one decision with its outcome and its extent, and the news of it and of a request that follows from it. */
function stateOf({ outcome, extent = '', news, request }: Told): string {
  const place = outcome === 'not in our papers' ? ',' : `${paper},p2`;
  const { value, diagnostics } = compileWith({
    'data/decisions.csv': `id,kind,date,by,text,outcome,outcome-edition,outcome-locator,outcome-extent,edition,locator\nroof,recommendation,2016-06-14,cabinet,Mend the roof.,${outcome},${place},${extent},${paper},p1\n`,
    'data/actions.csv': `id,raised,item,action,follows,edition,locator\nask,2016-06-14,Roof,Ask a roofer.,decisions/roof,${paper},p1\n`,
    'data/updates.csv': [
      'id,of,date,kind,text,edition,locator',
      ...(news ? [`news,decisions/roof,,${news},Some news.,${paper},p3`] : []),
      ...(request ? [`more,actions/ask,,${request},Some news.,${paper},p3`] : []),
      '',
    ].join('\n'),
  });
  expect(diagnostics).toEqual([]);
  return decisionState(entriesOf(value!, decisions)[0]!, value!);
}

interface Told {
  readonly outcome: string;
  readonly extent?: string;
  readonly news?: string;
  readonly request?: string;
}

test.each<Told & { readonly is: string }>([
  { outcome: 'It was mended.', is: 'told' },
  { outcome: 'It was mended.', extent: 'full', is: 'told' },
  { outcome: 'Slates were bought.', extent: 'part', is: 'part' },
  { outcome: 'Slates were bought. The rest is not in our papers.', is: 'part' },
  { outcome: 'not in our papers', is: 'untold' },
  { outcome: 'not in our papers', news: 'part', is: 'part' },
  { outcome: 'not in our papers', request: 'done', is: 'part' },
  // That somebody is to do it says nothing of what came of it.
  { outcome: 'not in our papers', request: 'assigned', is: 'untold' },
])('of “$outcome” with $extent, $news, $request it is $is', ({ is, ...told }) => {
  expect(stateOf(told)).toBe(is);
});

import { expect, test } from 'vitest';
import { viewContext } from '../../tests/views/context.ts';
import { draw, textOf } from '../../tests/views/draw.ts';
import Stand from './Stand.astro';

const states = { told: 'Told in full', part: 'Told in part', untold: 'Not in our papers' };
const counted = { one: 'decision', many: 'decisions' };
const props = { states, counted, context: viewContext };
const by = (whose: string, ...all: readonly string[]) => all.map((state) => ({ whose, state }));

test('each state is counted in words beside its mark, and a gap is called one', async () => {
  const html = await draw(Stand, {
    ...{ ...props, heading: 'What came of each:', note: 'A gap is a gap.' },
    of: [...by('Cabinet', 'told', 'untold', 'untold'), ...by('Council', 'part')],
  });
  expect(textOf(html)).toBe(
    '4 decisions, by 2 bodies. What came of each: Told in full: 1 Told in part: 1 Not in our papers: 2 A gap is a gap. ' +
      'Cabinet: 3 Told in full: 1; Not in our papers: 2 Council: 1 Told in part: 1',
  );
  expect([...html.matchAll(/stand__mark--(\d)/g)].map(([, mark]) => mark)).toEqual(['1', '2', '3']);
});

test('of one body the counts are told once', async () => {
  const html = await draw(Stand, { ...props, of: by('Cabinet', 'told', 'part') });
  expect(textOf(html)).toBe('2 decisions, by Cabinet. Told in full: 1 Told in part: 1');
});

import { expect, test } from 'vitest';
import { viewContext } from '../../../tests/views/context.ts';
import { draw } from '../../../tests/views/draw.ts';
import Scorecard from './Scorecard.astro';

test.each([
  { of: 'a card of the publication', isExample: false, leads: true },
  { of: 'an example', isExample: true, leads: false },
])('$of leads to its page: $leads', async ({ isExample, leads }) => {
  const model = { card: { id: 'april', title: 'April' }, theme: undefined, rows: [], parts: [] };
  const context = { ...viewContext, isExample };
  const html = await draw(Scorecard, { model, id: 'card', level: 2, context });
  expect(html.includes('href="/scorecards/april/"')).toBe(leads);
});

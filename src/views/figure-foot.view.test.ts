import { expect, test } from 'vitest';
import { viewContext } from '../../tests/views/context.ts';
import { draw, textOf } from '../../tests/views/draw.ts';
import FigureFoot from './FigureFoot.astro';

const drawn = (editions: readonly string[], isExample = false) =>
  draw(FigureFoot, {
    ...{ id: 'visits', headline: '50 visits', editions, file: 'visits' },
    context: { ...viewContext, isExample },
  });

test.each([
  { of: 'no paper', editions: [], source: '', cited: 'as at 31 January 2020.' },
  { of: 'one paper', editions: ['a'], source: 'Source: a', cited: '2020. Source: a.' },
  {
    of: 'two papers',
    editions: ['a', 'b'],
    source: 'Sources: a ; b',
    cited: '2020. Source: a; b.',
  },
])('a picture of $of says so, and is cited with it', async ({ editions, source, cited }) => {
  const text = textOf(await drawn(editions));
  expect(text.startsWith(source)).toBe(true);
  expect(text.endsWith(cited)).toBe(true);
});

test('an example has no address, no file and is not cited', async () => {
  expect(textOf(await drawn(['a'], true))).toBe('Source: a');
});

test('a picture whose figures stand in no paper names where they come from', async () => {
  const html = await draw(FigureFoot, {
    ...{ id: 'visits', headline: '50 visits', editions: [], file: 'visits' },
    ...{ source: 'Door counters', context: viewContext },
  });
  expect(textOf(html)).toMatch(/^Source: Door counters .* Source: Door counters\.$/);
});

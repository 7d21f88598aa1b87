import { expect, test } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();

test('a table sorts by a column and back, by keyboard, what has no figure last', async () => {
  const tab = await site.browser.newPage();
  await tab.goto(`${site.address}/indicators/child-protection-plans-rate/`);
  const table = tab.locator('plainsight-table table');
  const figures = async () =>
    (await table.locator('tbody td.govuk-table__cell--numeric').allInnerTexts()).map((text) =>
      parseInt(text, 10),
    );
  const heading = table.getByRole('columnheader', { name: 'Figure' });
  await heading.getByRole('button').focus();
  await tab.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  const up = await figures();
  const known = up.filter((figure) => !isNaN(figure));
  expect(known.length).toBeGreaterThan(5);
  expect(known).toEqual(known.toSorted((a, b) => a - b));
  expect(isNaN(up.at(-1)!), 'the rate that is not printed stands last').toBe(true);
  await tab.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  const down = await figures();
  expect(down.filter((figure) => !isNaN(figure))).toEqual(known.toReversed());
  expect(isNaN(down.at(-1)!)).toBe(true);
  await tab.close();
});

test('a card shows the measures of one rating in place, and all of them again', async () => {
  const tab = await site.browser.newPage();
  await tab.goto(`${site.address}/scorecards/october-2020/`);
  const rows = tab.locator('tr[data-rating]:visible');
  const all = await tab.locator('tr[data-rating]').count();
  const filter = tab.getByRole('navigation', { name: 'Show the measures of one rating' });
  await filter.getByRole('link', { name: 'On or better than target (8)' }).click();
  expect(new URL(tab.url()).pathname).toBe('/scorecards/october-2020/');
  expect(await rows.count()).toBe(8);
  expect(await filter.getByRole('status').innerText()).toBe('Measures shown: 8');
  await filter.getByRole('button', { name: 'Show all' }).click();
  expect(await rows.count()).toBe(all);
  await tab.close();
});

test('without scripts the same links lead to the measures by rating', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${site.address}/scorecards/october-2020/`);
  await tab.getByRole('link', { name: 'On or better than target (8)' }).click();
  expect(new URL(tab.url()).pathname).toBe('/scorecards/october-2020/by-rating/');
  const section = tab.locator('#rating-on-or-better-than-target');
  expect(await section.locator('tbody tr').count()).toBe(8);
  expect(await tab.locator('main button').count()).toBe(0);
  await context.close();
});

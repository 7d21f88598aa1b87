import { describe, expect, inject, test } from 'vitest';
import { openSite } from './site.ts';

const sites = [
  { of: 'the first publication', site: openSite() },
  { of: 'a body that publishes its own figures', site: openSite(() => inject('exampleSite')) },
];

describe.each(sites)('the home page of $of', ({ site }) => {
  const open = async (width: number, height: number) => {
    const tab = await site.browser.newPage({ viewport: { width, height } });
    await tab.goto(`${site.address}/`);
    return tab;
  };

  test.each([
    { on: 'a phone', width: 390, height: 844, atLeast: 1 },
    { on: 'a desk', width: 1280, height: 800, atLeast: 3 },
  ])('has how things stand on the first screen of $on', async ({ width, height, atLeast }) => {
    const tab = await open(width, height);
    const ends = await tab
      .locator('.overview__track')
      .evaluateAll((tracks) => tracks.map((track) => track.getBoundingClientRect().bottom));
    expect(ends.filter((end) => end <= height).length).toBeGreaterThanOrEqual(atLeast);
    await tab.close();
  });

  test('leads on within two screens', async () => {
    const tab = await open(1280, 800);
    const tops = await tab
      .locator('#find, #stories, #new, #next, #ways')
      .evaluateAll((headings) => headings.map((heading) => heading.getBoundingClientRect().top));
    expect(tops).toHaveLength(5);
    expect(Math.max(...tops)).toBeLessThan(1600);
    await tab.close();
  });

  test('leads there by a line over the picture where that is in one column', async () => {
    const tab = await open(390, 844);
    const ways = tab.locator('.front__jump a');
    expect(await ways.count()).toBe(5);
    for (const href of await ways.evaluateAll((links) => links.map((a) => a.getAttribute('href')!)))
      expect(await tab.locator(href).count(), href).toBe(1);
    await tab.close();
  });

  test('shows the measures of one verdict, and puts them in another order', async () => {
    const tab = await open(1280, 800);
    const rows = tab.locator('.overview tbody tr');
    const all = await rows.count();
    const [verdict, order] = [
      tab.locator('.overview__choice').first(),
      tab.locator('.overview__choice').last(),
    ];
    const word = await verdict.locator('option').nth(1).textContent();
    await verdict.selectOption(word!);
    const shown = rows.filter({ visible: true });
    const count = await shown.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);
    expect(await tab.locator('.overview__status').textContent()).toContain(String(count));
    for (const row of await shown.all())
      expect(await row.locator('.overview__verdict').textContent()).toContain(word!);
    await verdict.selectOption('');
    const names = () =>
      tab.locator('.overview table').first().locator('.overview__name').allTextContents();
    const worst = await names();
    await order.selectOption('best');
    expect(await names()).toEqual(worst.toReversed());
    await tab.close();
  });
});

/** Where things begin on a page, from its top. */
const firstScreens = [
  { page: '/scorecards/october-2020/', of: sites[0]!, first: '.overview__track' },
  { page: '/themes/adoption/', of: sites[0]!, first: '.overview__track' },
  { page: '/indicators/children-in-care/', of: sites[0]!, first: '.figure svg' },
  { page: '/scorecards/at-a-glance/', of: sites[1]!, first: '.overview__track' },
  { page: '/themes/emergency/', of: sites[1]!, first: '.overview__track' },
];

test.each(firstScreens)(
  '$page has its picture begun on the first screen of a phone',
  async (row) => {
    const { site } = row.of;
    const tab = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
    await tab.goto(`${site.address}${row.page}`);
    const begins = await tab
      .locator(row.first)
      .first()
      .evaluate((picture) => picture.getBoundingClientRect().top);
    expect(begins).toBeLessThan(844);
    await tab.close();
  },
);

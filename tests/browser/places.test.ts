import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeKey } from '../../src/core/compile/places.ts';
import { dist, listPages } from './pages.ts';
import { openSite } from './site.ts';

const site = openSite();

const html = new Map(
  listPages().map((address) => [
    address,
    readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8'),
  ]),
);

const idsOf = (text: string) =>
  [...text.matchAll(/<[a-z][^>]*? id="([^"]*)"/g)].map(([, id]) => id!);

const plain = (text: string) =>
  text
    .replace(/<span class="(?:govuk-visually-hidden|place__paper)">[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** The marks of place on a page, each with its label and where it leads. */
const marksOn = (text: string) =>
  [...text.matchAll(/<a[^>]*? class="place"[^>]*>.*?<\/a>/gs)].map(([mark]) => ({
    label: plain(mark),
    to: /href="([^"]*)"/.exec(mark)?.[1] ?? '',
  }));

/** What an element with an id says. */
const saidAt = (text: string, id: string) =>
  plain(new RegExp(`<(a|span)[^>]*? id="${id}"[^>]*>.*?</\\1>`, 's').exec(text)?.[0] ?? '');

test('no id stands twice on a page', () => {
  const twice = [...html].flatMap(([address, text]) => {
    const ids = idsOf(text);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address}#${id}`);
  });
  expect(twice).toEqual([]);
});

describe('every mark of place on every page', () => {
  const all = [...html].flatMap(([address, text]) =>
    marksOn(text).map((mark) => ({ ...mark, on: address })),
  );

  test('there are many', () => {
    expect(all.length).toBeGreaterThan(3000);
  });

  // The examples there rest on no paper.
  const isExample = ({ on, to }: { on: string; to: string }) => on === '/how-to-read/' && to === '';

  test('leads to a page of this site', () => {
    expect(
      all.filter((mark) => !isExample(mark) && !html.has(mark.to.replace(/#.*$/, ''))),
    ).toEqual([]);
  });

  test('leads to a mark of that place, where it leads to a passage', () => {
    const led = all.filter(({ to }) => to.includes('#'));
    expect(led.length).toBeGreaterThan(1500);
    const wrong = led.filter(({ label, to }) => {
      const [page, id] = to.split('#') as [string, string];
      return !placeKey(saidAt(html.get(page)!, id)).endsWith(placeKey(label));
    });
    expect(wrong).toEqual([]);
  });

  test('does not lead to itself', () => {
    const back = all.filter(({ on, to }) => {
      const [page, id] = to.split('#');
      return (
        page === on &&
        id !== undefined &&
        html.get(on)!.includes(`id="${id}" class="place" href="${to}"`)
      );
    });
    expect(back).toEqual([]);
  });
});

test.each([1280, 390])(
  'from a figure by keyboard to its sentence and back, %i wide',
  async (width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 700 } });
    const page = await context.newPage();
    const row = '/indicators/agency-social-workers/';
    await page.goto(site.address + row);
    await page.locator('table a.place[href*="#place--"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#place--/);
    const mark = page.locator('.place:target');
    expect(await mark.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    const { y } = (await mark.boundingBox())!;
    expect(y).toBeGreaterThan(100);
    expect(y).toBeLessThan(650);
    const back = page.locator(`:is(p, li):has(> .place:target) > a[href^="${row}"]`).first();
    expect(await back.isVisible()).toBe(true);
    await back.click();
    await page.waitForURL(/indicators\/agency/);
    const target = (await page.locator('tr:target').boundingBox())!;
    expect(target.y).toBeGreaterThan(100);
    expect(target.y).toBeLessThan(650);
    await context.close();
  },
);

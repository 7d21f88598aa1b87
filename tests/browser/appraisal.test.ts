import { expect, test } from 'vitest';
import { openSite } from './site.ts';

const site = openSite();
const page = '/appraisals/';
const winner = '[data-option] th';

test('a slider moves the order, says whose weights they are, and goes into the address', async () => {
  const tab = await site.browser.newPage();
  await tab.goto(site.address + page);
  const slider = tab.getByRole('slider', { name: '3. Break from the past' });
  const banner = tab.getByText('these weights were set by a reader');
  expect(await banner.isVisible()).toBe(false);
  await tab.getByText('How much each criterion counts: 19 sliders').click();
  await slider.focus();
  for (let step = 0; step < 8; step++) await tab.keyboard.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe('5 times');
  expect(await banner.isVisible()).toBe(true);
  // The first and the second are level at five times, as the page says.
  expect(await tab.locator('[data-part="place"]').allInnerTexts()).toEqual([
    '1, shared',
    '1, shared',
    '3',
    '4',
    '5',
  ]);
  expect(new URL(tab.url()).hash).toBe('#weights=1,1,5,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1');
  await tab.getByText(/^What if: 1, shared: 4. Trust answering to the council/).waitFor();
  await tab.getByRole('button', { name: 'As published' }).click();
  expect(new URL(tab.url()).hash).toBe('');
  expect(await banner.isVisible()).toBe(false);
  expect(await tab.locator(winner).first().innerText()).toBe('5. Integrated transformation');
  await tab.close();
});

test('an address brings a setting back; one that no slider could make is passed over', async () => {
  const tab = await site.browser.newPage();
  const hash = `#weights=1,5,5${',1'.repeat(11)},5,1,1,1,5`;
  await tab.goto(site.address + page + hash);
  expect(await tab.locator(winner).first().innerText()).toBe('4. Trust answering to the council');
  expect(await tab.getByText('these weights were set by a reader').isVisible()).toBe(true);
  await tab.goto('about:blank');
  await tab.goto(`${site.address}${page}#weights=9,<b>`);
  expect(await tab.locator(winner).first().innerText()).toBe('5. Integrated transformation');
  expect(await tab.getByText('these weights were set by a reader').isVisible()).toBe(false);
  await tab.close();
});

test('without scripts there is no slider and no button, and every score and reason', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(site.address + page);
  expect(await tab.locator('main').locator('input, button').count()).toBe(0);
  expect(await tab.getByText('What if').count()).toBe(0);
  expect(await tab.locator('.heat__score').count()).toBe(95);
  expect(await tab.locator('.reasons__row').count()).toBe(95);
  await context.close();
});

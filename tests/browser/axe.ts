import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { narrow, shownOf, showAs, wide } from './look.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict depends on colours, sizes or what scrolls, and not only on which elements are shown. */
const rulesOfLook = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Sends axe in by the browser's own protocol: a tab that has compiled it once keeps that, which `evaluate` does not let it. */
async function send(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  await session.detach();
}

/** What axe finds on a page as it is shown now: `rule: elements`. @param rules Without them, all of WCAG 2.2 AA and best practice. */
export async function findViolations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await send(page);
  const violations = await page.evaluate(
    async (runOnly) => {
      const { run } = (
        window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
      ).axe;
      // Violations are told in full; what passes is only counted.
      return (await run({ runOnly, resultTypes: ['violations'] })).violations;
    },
    rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags },
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/**
 * What axe finds on a page, narrow and dark, then wide and light. What depends on neither is asked once; the rules that do
 * are asked again, and all of them where the one shows or hides anything that the other does not.
 */
export async function heldByAxe(page: Page): Promise<readonly string[]> {
  await showAs(page, wide);
  const shownWide = await shownOf(page);
  await showAs(page, narrow);
  const isAlike = shownWide === (await shownOf(page));
  const foundNarrow = await findViolations(page);
  await showAs(page, wide);
  const foundWide = await findViolations(page, isAlike ? rulesOfLook : undefined);
  return [
    ...foundNarrow.map((one) => `narrow and dark, ${one}`),
    ...foundWide.map((one) => `wide and light, ${one}`),
  ];
}

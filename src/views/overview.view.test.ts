import { describe, expect, test } from 'vitest';
import { cardOf, type CardMeasure } from '../../tests/cards-of.ts';
import { draw, textOf } from '../../tests/views/draw.ts';
import { viewContext } from '../../tests/views/context.ts';
import Overview from './Overview.astro';

const aim = (lines: string) => `targets:\n  - from: 2016\n    until: 2016\n    ${lines}`;
const band = '\n    tolerance:\n      band: [70, 90]';
const months = (last: number) =>
  Array.from({ length: 14 }, (_, index) => {
    const month = `${2015 + Math.floor((index + 2) / 12)}-${String(((index + 2) % 12) + 1).padStart(2, '0')}`;
    return `${month},${last - 13 + index},`;
  }).join('\n');

/** What a card can hold, over and over. */
const kinds: readonly ((at: number) => Omit<CardMeasure, 'id'>)[] = [
  (at) => ({ head: `goodWhen: higher\n${aim(`value: 80${band}`)}`, rows: `2016-04,${60 + at},` }),
  (at) => ({ head: `goodWhen: lower\n${aim(`value: 80${band}`)}`, rows: `2016-04,${60 + at},` }),
  (at) => ({ head: `goodWhen: range\n${aim('value: 80..90')}`, rows: `2016-04,${70 + at},` }),
  (at) => ({ head: `goodWhen: neither\n${aim('value: 80')}`, rows: `2016-04,${70 + at},` }),
  (at) => ({
    head: `goodWhen: higher\n${aim('value: 300')}\n    basis: year`,
    rows: `2016-04,${at},year-to-date`,
  }),
  () => ({ head: `goodWhen: higher\n${aim('words: as England')}`, rows: '2016-04,80,' }),
  () => ({
    head: `goodWhen: higher\n${aim('value: 80')}`,
    rows: '2015-04,81,\n2016-04,suppressed,',
  }),
  (at) => ({ head: `goodWhen: lower\n${aim('value: 0')}`, rows: `2016-04,${at % 2},` }),
  (at) => ({ head: 'goodWhen: higher', rows: months(40 + at) }),
  (at) => ({ head: 'goodWhen: lower\nbasis: quarter', rows: `2015-Q1,50,\n2016-Q1,${40 + at},` }),
  () => ({ head: 'goodWhen: neither', rows: '2016-04,12,' }),
];

const measures = (count: number): readonly CardMeasure[] =>
  Array.from({ length: count }, (_, at) => {
    const { head, rows } = kinds[at % kinds.length]!(at);
    const id = `measure-${String(at + 1).padStart(2, '0')}`;
    return { id, head: `unit: visits\nunitOne: visit\n${head}`, rows };
  });

const drawn = (count: number) =>
  draw(Overview, {
    card: count === 0 ? { rows: [], parts: [] } : cardOf(measures(count)),
    id: 'overview',
    context: viewContext,
  });

/** What a line of the picture says, and where across its track the dot stands. */
const lineOf = (html: string): string => {
  const at = [...html.matchAll(/<svg x="([\d.]+%)"/g)].at(-1)?.[1];
  return [textOf(html).trim(), ...(at === undefined ? [] : [at])].join(' @ ');
};

describe('a picture of how things stand', () => {
  test.each([0, 1, 15, 60])('of %i measures', async (count) => {
    const html = await drawn(count);
    const lines = html.match(/<(figcaption|caption|tr|p)\b[\s\S]*?<\/\1>/g) ?? [];
    const told = lines.map(lineOf).filter((line) => line !== '');
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`../../tests/overview/${count}.txt`);
    expect(html.match(/<tr data-at/g) ?? []).toHaveLength(count);
  });

  test('has no blank cell, and a name', async () => {
    const html = await drawn(60);
    expect(html).not.toMatch(/<(t[dh])\b[^>]*>(?:\s|<(?!\/?t[dhr]|svg)[^>]*>)*<\/\1>/);
    expect(html).toMatch(/<figure[^>]* aria-labelledby="overview-says"/);
  });

  test('offers to sort and choose where there is more than a glance', async () => {
    expect(await drawn(7)).not.toContain('data-show=');
    expect(await drawn(8)).toContain('data-show="Show"');
  });
});

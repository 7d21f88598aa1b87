import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileBytes } from '../../src/core/publication/stages/compile-bytes.ts';
import { toHtmlText } from '../../src/core/documents/html.ts';
import { englishFor } from '../../src/core/language/voices/english-for.ts';
import type { Publication } from '../../src/core/publication/publication.ts';
import { sayStanding } from '../../src/core/indicators/words/sentence.ts';
import { standingOf } from '../../src/core/indicators/comparing/standing.ts';
import { elements } from '../../src/elements/registry.ts';
import { viewOf } from '../../src/elements/view-of.ts';
import { views } from '../../src/elements/views.ts';
import { readAssets, readSources } from '../../src/site/read-sources.ts';
import { viewContextOf } from '../../src/site/view-context-of.ts';
import { draw } from './draw.ts';

type Files = Parameters<typeof compileBytes>[0];

const root = join(import.meta.dirname, '..', '..', 'examples', 'health-board');
const files: Files = [...readSources(root).value, ...readAssets(root)];

const compile = (all: Files): Publication => {
  const { value, diagnostics } = compileBytes(all, { elements, languageFor: englishFor });
  expect(diagnostics).toEqual([]);
  return value!;
};

const monthAfter = (month: string) => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** A table of months with one more: with the figures of half a year before its last, and a day of publication where it has such. */
function withOneMore(text: string): string {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const months = [...new Set(rows.map((row) => row.split(',')[0]!))].sort();
  if (!/^\d{4}-\d{2}$/.test(months.at(-1)!)) return text;
  const [like, next] = [months.at(-7)!, monthAfter(months.at(-1)!)];
  const day = head.split(',').indexOf('published');
  const more = rows
    .filter((row) => row.startsWith(`${like},`))
    .map((row) =>
      [next, ...row.split(',').slice(1)]
        .map((cell, at) => (at === day ? '2025-06-03' : cell))
        .join(','),
    );
  return [head, ...rows, ...more, ''].join('\n');
}

const monthLater = files.map((file) => {
  if (!('bytes' in file)) return file;
  const text = new TextDecoder().decode(file.bytes);
  const bytes = new TextEncoder().encode(withOneMore(text));
  return file.path.startsWith('data/indicators/') ? { ...file, bytes } : file;
});
/** The body of each report as its readers get it, with the sentences on the measures that it lists. */
async function bodiesOf(publication: Publication): Promise<ReadonlyMap<string, string>> {
  const context = viewContextOf(
    publication,
    (path) => path,
    (id) => publication.reports.find((report) => report.id === id)?.head.title,
  );
  const drawn = publication.reports.map(async ({ id, sections, measures }) => {
    const parts = sections.map((section) =>
      section.is === 'prose'
        ? toHtmlText(section.prose, (path) => path)
        : draw(viewOf(views, section.name) as Parameters<typeof draw>[0], { ...section, context }),
    );
    const said = measures.flatMap((one) => {
      const standing = standingOf(one);
      return standing ? sayStanding(standing, undefined, publication.language) : [];
    });
    return [id, [...(await Promise.all(parts)), ...said].join('\n')] as const;
  });
  return new Map(await Promise.all(drawn));
}

const slow = { timeout: 60_000 };

test(
  'reports stay as they were, letter by letter, when each monthly measure has a month more',
  slow,
  async () => {
    const [before, after] = [compile(files), compile(monthLater)];
    const [old, now] = [await bodiesOf(before), await bodiesOf(after)];
    expect([...now.keys()]).toEqual([...old.keys()]);
    for (const [id, body] of old) expect(now.get(id), id).toBe(body);
    // The month is there, and the latest have moved.
    const latest = (of: Publication) => standingOf(of.indicators.get('camhs-waiting')!)!.latest;
    expect([latest(before), latest(after)].map(({ period }) => period.text)).toEqual([
      '2025-03',
      '2025-04',
    ]);
  },
);

test(
  'a report says what became of its figures since, and what stood where one was wrong',
  slow,
  async () => {
    const bodies = await bodiesOf(compile(files));
    const spring = bodies.get('2022-06-22-performance-report')!;
    expect(spring).toMatch(/6,624\s*<span[^>]*> \(revised since: now 6,636\)/);
    expect(spring).toContain('Revised since: now 317.');
    const summer = bodies.get('2024-08-28-performance-report')!;
    expect(summer).toMatch(
      /232\s*<span[^>]*> \(corrected on 10 September 2024; 233 stood here before\)/,
    );
  },
);

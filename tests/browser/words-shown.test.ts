import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { discrepanciesOf } from '../../src/core/publication/discrepancies.ts';
import { loadPublication } from '../../src/site/load.ts';
import { dist, htmlOfPages, listPages } from './pages.ts';

const publication = loadPublication(process.cwd()).value!;

/** The words of a page as a reader sees them: without addresses, samples of files and what is never shown. */
function wordsOf(path: string): string {
  return readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8')
    .replace(/<(script|style|template|pre|code)\b[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

describe('the page of discrepancies', () => {
  const shown = wordsOf('/discrepancies/');
  const rows = discrepanciesOf(publication).flatMap((group) =>
    group.rows.map((row) => ({ group: group.id, ...row })),
  );

  test('says every one that the publication has, of whatever kind', () => {
    const missing = rows.filter(({ differs }) => !differs.every((text) => shown.includes(text)));
    expect(missing.map(({ group, name }) => `${group}: ${name}`)).toEqual([]);
    expect(new Set(rows.map(({ group }) => group)).size).toBeGreaterThan(10);
  });

  test('leads to each of them', () => {
    expect(rows.filter(({ address }) => address === undefined)).toEqual([]);
  });
});

test('no page shows a reader what only programs need: the id of an entry, a paper or a register', () => {
  const { entries, reports } = publication;
  // Two hyphens and more: `early-help` may be a word that is meant.
  const ids = [...entries.values()]
    .flatMap((of) => of.map(({ id }) => id))
    .concat(
      reports.map(({ id }) => id),
      [...entries.keys()].filter((name) => name.includes('-')),
    )
    .filter((id) => /-.*-|\d-|^\w+-(titles|points|scores|options|criteria|holders)$/.test(id));
  const known = new Set(ids);
  // Officers, whom the pages of problems are for, type ids.
  const read = listPages().filter((path) => !path.startsWith('/problems/'));
  const shown = read.flatMap((path) =>
    [...wordsOf(path).matchAll(/(?<![\w/#.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w/-])/g)]
      .filter(([word]) => known.has(word))
      .map(([word]) => `${path}: ${word}`),
  );
  expect(known.size).toBeGreaterThan(500);
  expect(shown).toEqual([]);
});

/** The lines of a page: the text of each block, with what is marked within it run together as browsers do. */
const linesOf = (html: string): readonly string[] =>
  (/<body[^>]*>.*<\/body>/s.exec(html)?.[0] ?? '')
    .replace(/<(script|style|template|svg|pre|code)\b[^>]*>.*?<\/\1>/gs, '\n')
    .replace(/<\/?(?:a|abbr|cite|code|dfn|em|span|strong|sub|sup|time)\b[^>]*>/g, '')
    .split(/<[^>]*>/)
    .map((line) => line.replace(/\s+/g, ' '));

test('no two pages are called the same', () => {
  for (const site of [dist, inject('exampleSite'), inject('councilSite')]) {
    const titles = [...htmlOfPages(site)].flatMap(([path, html]) => {
      const title = /<title>(.*?)<\/title>/s.exec(html)?.[1];
      return title === undefined || /http-equiv="refresh"/.test(html) ? [] : [{ path, title }];
    });
    const twice = titles.filter(({ path, title }) =>
      titles.some((other) => other.title === title && other.path !== path),
    );
    expect(twice).toEqual([]);
    expect(titles.length).toBeGreaterThan(10);
  }
});

test('no page has a stop or a comma at which the next words begin without a space', () => {
  const found = [dist, inject('exampleSite'), inject('councilSite')].flatMap((site) =>
    [...htmlOfPages(site)].flatMap(([path, html]) =>
      (
        html
          .replace(/<(script|style|template|svg|pre|code)\b[^>]*>.*?<\/\1>/gs, '\n')
          .match(/[^<>]{1,30}[\p{L}\p{N}][.;,:)]<(?:a|abbr|em|strong)\b[^>]*>\p{L}[^<]{0,20}/gu) ??
        []
      ).map((words) => `${path}: ${words}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no page has a space before a stop, a comma or a colon, or inside a bracket', () => {
  const found = [dist, inject('exampleSite'), inject('councilSite')].flatMap((site) =>
    [...htmlOfPages(site)].flatMap(([path, html]) =>
      linesOf(html)
        .flatMap((line) => line.match(/\S+ [,;:.!?)](?= |$).{0,20}|\( .{0,20}/g) ?? [])
        .map((words) => `${path}: ${words}`),
    ),
  );
  expect(found).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { dist, listPages } from './pages.ts';

/** What is shown of a page, with a line end for every element that begins or ends a line. What only programs read aloud is left out. */
const shown = (html: string) =>
  html
    .replace(/\s+/g, ' ')
    .replace(/<(script|style|svg|pre|code)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<span class="govuk-visually-hidden"[^>]*>[^<]*<\/span>/g, '')
    .replace(/<\/?(?:a|span|strong|em|time|abbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n');

test.each([
  { of: 'the archive', folder: dist },
  { of: 'the board', folder: inject('exampleSite') },
])('nowhere on the pages of $of does a space stand before a comma', ({ folder }) => {
  const loose = listPages(folder).flatMap((path) => {
    const html = readFileSync(
      join(folder, path.endsWith('/') ? `${path}index.html` : path),
      'utf8',
    );
    return [...shown(html).matchAll(/[^\n]{0,40}\S[ \t]+,(?=\s)[^\n]{0,20}/g)].map(
      ([found]) => `${path} ${found}`,
    );
  });
  expect(loose).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { routes } from '../src/core/addresses/routes.ts';

const pages = join(import.meta.dirname, '..', 'src', 'pages');

/** The path of what a program makes, as the table of routes spells it. */
function pathOf(program: string): string {
  const name = program
    .split(sep)
    .join('/')
    .replace(/\.(?:astro|mdx|ts)$/, '');
  if (name === '404') return '/404.html';
  if (/\.[a-z]+$/.test(name)) return `/${name}`;
  return `/${name.replace(/(?:^|(?<=\/))(?:index|\[\.\.\.list\])$/, '')}/`.replace(/\/\/$/, '/');
}

test('every program among the pages is a row of the table of routes, and every row has its program', () => {
  const programs = globSync('**/*.{astro,mdx,ts}', { cwd: pages }).map(pathOf);
  expect(programs.sort()).toEqual(Object.values<string>(routes).sort());
});

test('every program with a part of its own in its address is told of each by the table', () => {
  const untold = globSync('**/*[[]*.{astro,ts}', { cwd: pages }).filter((program) => {
    const text = readFileSync(join(pages, program), 'utf8');
    return !/getStaticPaths = \(\) =>\s+(?:aside\(\(\) =>\s+)?(?:pathsOf|listPath)\('\w+'\)[;.]/.test(
      text,
    );
  });
  expect(untold).toEqual([]);
});

test('no page looks again for what it was given', () => {
  const looking = globSync('**/*.{astro,ts}', { cwd: pages }).filter((program) =>
    /Astro\.params|\bparams\[/.test(readFileSync(join(pages, program), 'utf8')),
  );
  expect(looking).toEqual([]);
});

import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addressFrom } from '../../src/core/publication/addresses-of.ts';
import type { RouteName } from '../../src/core/addresses/routes.ts';
import { releaseFile } from '../../src/core/hosting/release.ts';
import { loadPublication } from '../../src/site/load.ts';
import { listAssets } from '../../src/site/read-sources.ts';
import { siteListings } from '../../src/site/site-listings.ts';
import { viewContextOf } from '../../src/site/view-context-of.ts';
import { exampleRoot } from './build-sites.ts';
import { dist } from './pages.ts';

const project = join(import.meta.dirname, '..', '..');

/** The addresses of everything that was built, besides what programs of the pages and files for readers are. */
function builtIn(site: string, root: string): readonly string[] {
  const handed = new Set(listAssets(root).map((path) => path.slice('public/'.length)));
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => statSync(join(site, path)).isFile() && !handed.has(path))
    .filter(
      (path) =>
        !path.startsWith('_assets/') && path !== '.plainsight-build' && path !== releaseFile,
    )
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The addresses of everything that the table of routes lists. */
function listedIn(root: string): readonly string[] {
  const publication = loadPublication(root).value!;
  const context = viewContextOf(
    publication,
    (path) => path,
    (id) => publication.reports.find((report) => report.id === id)?.head.title,
  );
  const names = Object.keys(siteListings) as RouteName[];
  return names
    .flatMap((name) =>
      siteListings[name](publication, context).map(({ params }) => addressFrom(name, params)),
    )
    .sort();
}

describe('every built file belongs to a route, and every address of a route is built', () => {
  test('of the first publication', () => {
    expect(builtIn(dist, project)).toEqual(listedIn(project));
  });

  test('of a body that publishes its own figures', () => {
    expect(builtIn(inject('exampleSite'), exampleRoot)).toEqual(listedIn(exampleRoot));
  });
});

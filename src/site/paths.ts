import type { RouteName } from '../core/addresses/routes.ts';
import { aside, noteGiven } from '../core/source/asked.ts';
import { publication } from './publication.ts';
import { siteListings } from './site-listings.ts';
import { viewContext } from './view-context.ts';

type ListedOf<Name extends RouteName> = ReturnType<(typeof siteListings)[Name]>[number];

/** One page or file as Astro is told of it: the parts of its address, and what it is given to show. */
interface Path<Name extends RouteName> {
  readonly params: ListedOf<Name>['params'];
  readonly props: ListedOf<Name>['props'];
}

/** Every page or file of a kind, by the table of routes: what `getStaticPaths` gives. */
export function pathsOf<Name extends RouteName>(name: Name): Path<Name>[] {
  const listed: readonly Path<Name>[] = aside(() => siteListings[name](publication, viewContext));
  return listed.map(({ params, props }) => {
    noteGiven(`${name} ${JSON.stringify(params)}`, props);
    return { params, props };
  });
}

/** The path of the page `[...list].astro` that lists a kind of thing: none where there is nothing to list. */
export const listPath = (name: RouteName): { params: { list: undefined } }[] =>
  pathsOf(name).map(() => ({ params: { list: undefined } }));

import type { Addresses } from '../addresses/address.ts';
import { routes, type RouteName } from '../addresses/routes.ts';
import { listings, type ListedRoute } from './listings.ts';
import type { Publication } from './publication.ts';

/** One of a kind, whichever kind it is. */
interface ListedOne {
  readonly params: Readonly<Record<string, string>>;
  anchors?(): readonly string[];
}

/** The address of one of a kind, from the ids that are its own. */
export function addressFrom(name: RouteName, params: Readonly<Record<string, string>>): string {
  return routes[name].replace(/\[(?:\.\.\.)?([a-z]+)\]/g, (_, key: string) => params[key]!);
}

/** Every address that a publication has, and every anchor that is meant to last. */
export function addressesOf(publication: Publication): Addresses {
  const names = Object.keys(listings) as ListedRoute[];
  return new Map(
    names.flatMap((name) => {
      const listed: readonly ListedOne[] = listings[name](publication);
      return listed.map(({ params, anchors }): [string, ReadonlySet<string>] => [
        addressFrom(name, params),
        new Set(anchors?.()),
      ]);
    }),
  );
}

import { addressOf } from '../addresses/address.ts';
import type { Day } from '../values/calendar.ts';
import type { Gone, Redirect, SealedAddress } from './past-tables.ts';

/** The addresses that a publication had, as its tables say it; `undefined` for a table that could not be read whole. */
export interface PastAddresses {
  readonly sealed: readonly SealedAddress[] | undefined;
  readonly redirects: readonly Redirect[] | undefined;
  readonly gone: readonly Gone[] | undefined;
}

/** What became of an address: it leads to another, or nothing stands there any more. */
export type Fate =
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'gone'; readonly day: Day; readonly reason: string };

/** An address at which nothing of the publication stands now, and why. */
export interface FormerAddress {
  readonly address: string;
  readonly fate: Fate;
}

/** The pages of which files in these folders of `/data/` are the data. */
const pagesOfFiles: Readonly<Record<string, (id: string) => string>> = {
  indicators: addressOf.indicator,
  parts: addressOf.indicator,
  tables: addressOf.table,
};

const fileOfData = /^\/data\/([a-z]+)\/([^/.]+)(\.[^/]+)$/;

/** The page that a file of data belongs to; `undefined` for other addresses. */
function pageOfFile(address: string): string | undefined {
  const [, kind = '', id = ''] = fileOfData.exec(address) ?? [];
  return Object.hasOwn(pagesOfFiles, kind) ? pagesOfFiles[kind]!(id) : undefined;
}

/** The addresses whose rows hold for an address too: the page of a file, and all that it stands below, the nearest first. */
export function ownersOf(address: string): readonly string[] {
  const steps = address.split('/').slice(1);
  const above = steps.flatMap((_, at) => {
    const path = `/${steps.slice(0, at).join('/')}/`;
    return at > 0 && path !== address ? [path] : [];
  });
  const page = pageOfFile(address);
  return [...(page === undefined ? [] : [page]), ...above.toReversed()];
}

/** Where something of a page stands, now that the page has moved: the same of the new page if it is there, else that page. */
function movedWith(
  address: string,
  { from, to }: Pick<Redirect, 'from' | 'to'>,
  isThere: (address: string) => boolean,
): string {
  const [, kind, , ending] = fileOfData.exec(address) ?? [];
  const id = /\/([^/]+)\/$/.exec(to)?.[1];
  const meant = address.startsWith(from)
    ? to + address.slice(from.length)
    : `/data/${kind}/${id}${ending}`;
  return isThere(meant) ? meant : to;
}

/**
 * Makes a question of what became of an address, by the rows of redirects and of what is gone. A row of a page holds for
 * what stood below it, and for the files of its data.
 *
 * @param isThere Whether something stands at an address now.
 */
export function fatesOf(
  { redirects = [], gone = [] }: PastAddresses,
  isThere: (address: string) => boolean,
): (address: string) => Fate | undefined {
  const moved = new Map(redirects.map((row) => [row.from, row]));
  const taken = new Map(gone.map((row) => [row.address, row]));
  return (address) => {
    for (const owner of [address, ...ownersOf(address)]) {
      const [redirect, row] = [moved.get(owner), taken.get(owner)];
      if (redirect)
        return {
          is: 'moved',
          to: owner === address ? redirect.to : movedWith(address, redirect, isThere),
        };
      if (row) return { is: 'gone', day: row.day, reason: row.reason };
    }
    return undefined;
  };
}

/** Every address of a publication that leads elsewhere now or is gone, in order: those of rows, and those sealed ones that a row holds for too. */
export function formerAddresses(
  past: PastAddresses,
  isThere: (address: string) => boolean,
): readonly FormerAddress[] {
  const fateOf = fatesOf(past, isThere);
  const all = new Set([
    ...(past.redirects ?? []).map(({ from }) => from),
    ...(past.gone ?? []).map(({ address }) => address),
    ...(past.sealed ?? []).map(({ address }) => address).filter((one) => !isThere(one)),
  ]);
  return [...all].sort().flatMap((address) => {
    const fate = fateOf(address);
    return fate === undefined ? [] : [{ address, fate }];
  });
}

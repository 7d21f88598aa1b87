import { knownNear, pageOf, type Addresses } from '../addresses/address.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Slot } from '../source/source.ts';
import { nearest, suggest } from '../source/suggest.ts';
import type { Day } from '../values/calendar.ts';
import { fatesOf, ownersOf, type PastAddresses } from './past-addresses.ts';
import type { Redirect } from './past-tables.ts';

export const problems = {
  lost: problem('address/lost'),
  stillThere: problem('address/still-there'),
  noTarget: problem('address/no-target'),
  toGone: problem('address/to-gone'),
  chain: problem('address/chain'),
  circle: problem('address/circle'),
  twice: problem('address/twice'),
  toCome: problem('address/to-come'),
};

/** Rows of one question that are about an address which another row is about already. */
function findTwice(rows: readonly (readonly [address: string, place: () => Slot])[]) {
  const seen = new Set<string>();
  return rows.flatMap(([address, place]) => {
    const isTwice = seen.has(address);
    seen.add(address);
    return isTwice ? [problems.twice.at(place(), { address })] : [];
  });
}

/** Where a redirect leads in the end; `undefined` where it comes back to where it was. */
function endOf({ to }: Redirect, moved: ReadonlyMap<string, Redirect>): string | undefined {
  const seen = new Set<string>();
  let [address, next] = [to, moved.get(pageOf(to))];
  while (next) {
    if (seen.has(next.from)) return undefined;
    seen.add(next.from);
    address = next.to;
    next = moved.get(pageOf(address));
  }
  return address;
}

/** Redirects that lead to what leads elsewhere, or in a circle. */
function findChains(redirects: readonly Redirect[]): readonly Diagnostic[] {
  const moved = new Map(redirects.map((row) => [row.from, row]));
  return redirects.flatMap((row) => {
    const { from, to, placeOf } = row;
    if (!moved.has(pageOf(to))) return [];
    const end = endOf(row, moved);
    if (end === undefined || pageOf(end) === from)
      return [problems.circle.at(placeOf('to'), { from, to })];
    return [problems.chain.at(placeOf('to'), { to, end }, end)];
  });
}

/**
 * Reports what the rows of past addresses say among themselves that cannot be: an address twice, a redirect that leads to
 * another, in a circle or to what is gone, a day that is still to come. The day itself is none.
 *
 * @param newestDay The latest day that the publication has reached; blank where nobody knows.
 */
export function checkPastRows(past: PastAddresses, newestDay: Day): readonly Diagnostic[] {
  const { sealed = [], redirects = [], gone = [] } = past;
  const taken = new Set(gone.map(({ address }) => address));
  return [
    ...findTwice(sealed.map(({ address, placeOf }) => [address, () => placeOf('address')])),
    ...findTwice([
      ...redirects.map(({ from, placeOf }) => [from, () => placeOf('from')] as const),
      ...gone.map(({ address, placeOf }) => [address, () => placeOf('address')] as const),
    ]),
    ...findChains(redirects),
    ...redirects.flatMap(({ to, placeOf }) =>
      taken.has(pageOf(to)) ? [problems.toGone.at(placeOf('to'), { to })] : [],
    ),
    ...gone.flatMap(({ day, placeOf }) =>
      newestDay !== '' && day > newestDay
        ? [problems.toCome.at(placeOf('day'), { day, asAt: newestDay })]
        : [],
    ),
  ];
}

/** For so many lost addresses it is looked for what they may be called now. */
const mostNear = 20;

const firstStep = (address: string) => /^\/[^/]*\/?/.exec(address)![0];

/** What an address may be called now: only what was not known before can be it. */
function nearestNew(address: string, fresh: readonly string[]): string | undefined {
  const ending = /(?:\/|\.[^/]+)$/.exec(address)?.[0] ?? '';
  const like = fresh.filter((one) => one.endsWith(ending) && firstStep(one) === firstStep(address));
  return nearest(address, like) ?? (like.length === 1 ? like[0] : undefined);
}

/**
 * Holds the past addresses of a publication against what it has: a sealed one must be there, lead to another or be said to
 * be gone; a redirect leads from what is not there to what is.
 *
 * @param addresses All that the site has, files for readers and feeds among them.
 * @param asAt The publication's today: what was sealed after it is not missed. On the day of its sealing it is.
 */
export function checkPastAddresses(
  past: PastAddresses,
  addresses: Addresses,
  asAt: Day,
): readonly Diagnostic[] {
  const { sealed = [], redirects = [], gone = [] } = past;
  const isThere = (address: string) => addresses.has(address);
  const stillThere = (address: string, place: () => Slot) =>
    isThere(address) ? [problems.stillThere.at(place(), { address })] : [];
  const wrong = [
    ...redirects.flatMap(({ from, placeOf }) => stillThere(from, () => placeOf('from'))),
    ...gone.flatMap(({ address, placeOf }) => stillThere(address, () => placeOf('address'))),
    ...redirects.flatMap(({ to, placeOf }) => {
      const near = knownNear(to, addresses);
      const isTold =
        redirects.some(({ from }) => from === pageOf(to)) ||
        gone.some(({ address }) => address === pageOf(to));
      return near === undefined || isTold
        ? []
        : [problems.noTarget.at(placeOf('to'), { to, hint: suggest(to, near) })];
    }),
  ];
  // What a row that cannot be read says is not known: it may be the one that tells of an address.
  if (past.redirects === undefined || past.gone === undefined) return wrong;
  const fateOf = fatesOf(past, isThere);
  const lost = sealed.filter(
    ({ address, since }) => since <= asAt && !isThere(address) && fateOf(address) === undefined,
  );
  // What belongs to a page that is lost is lost with it, and told by it.
  const causes = new Set(lost.map(({ address }) => address));
  const told = lost.filter(({ address }) => !ownersOf(address).some((one) => causes.has(one)));
  const known = new Set(sealed.map(({ address }) => address));
  const fresh = [...addresses.keys()].filter((address) => !known.has(address));
  return [
    ...wrong,
    ...told.map(({ address, placeOf }, at) =>
      problems.lost.at(placeOf('address'), {
        ...{ address, day: asAt },
        near: at < mostNear ? nearestNew(address, fresh) : undefined,
        ...{ hasRedirects: redirects.length > 0, hasGone: gone.length > 0 },
      }),
    ),
  ];
}

import { anchorFor } from './anchors.ts';
import { routes, shareFolder, type RouteName } from './routes.ts';

/** One id for each part of an address that is its own. */
type IdsIn<Path extends string> = Path extends `${string}[${string}]${infer Rest}`
  ? readonly [id: string, ...IdsIn<Rest>]
  : readonly [];

type Addressing = {
  readonly [Name in RouteName]: (...ids: IdsIn<(typeof routes)[Name]>) => string;
};

/** Makes addresses of a kind: its path with ids in place of what is in brackets. */
function fillerOf(path: string): (...ids: readonly string[]) => string {
  const parts = path.split(/\[(?:\.\.\.)?[a-z]+\]/);
  return (...ids) => parts.reduce((start, part, at) => `${start}${ids[at - 1]}${part}`);
}

const addressing = Object.fromEntries(
  Object.entries(routes).map(([name, path]) => [name, fillerOf(path)]),
) as Addressing;

/** How a card that is held against a later one is called in their address. */
export const pairId = (then: string, now: string): string => `${then}-to-${now}`;

/** The page of the publication's own that is its home page: `content/pages/home.md`. */
export const homeId = 'home';

/** Where things stand on the site, from its root, by the table of routes. The site puts its base before each. */
export const addressOf = {
  ...addressing,
  /** A page of the publication's own; its home page stands at the root. */
  page: (id: string) => (id === homeId ? addressing.home() : addressing.page(id)),
  /** The row of a figure on its measure's page, or on a page of its figures. */
  observation: (id: string, row: string) => `${addressing.indicator(id)}#${row}`,
  figureOn: (id: string, page: string, row: string) => `${addressing.figures(id, page)}#${row}`,
  thenAndNow: (then: string, now: string) => addressing.thenAndNow(pairId(then, now)),
  /** A subject on the page of its letters. */
  subject: (letters: string, id: string) => `${addressing.subjectsOf(letters)}#${id}`,
  /** The picture that stands for a page where its address is passed on, by that address. */
  shareCard: (page: string) => `${shareFolder}${page.slice(1)}card.png`,
  /** The list of topics; each is a page of its own. */
  topics: () => addressing.page('topics'),
  /** The page of a register, and one entry on it. */
  register: addressing.page,
  entry: (page: string, id: string) => `${addressing.page(page)}#${anchorFor.entry(id)}`,
  /** A measure on the page of what papers differ in. */
  differing: (id: string) => `${addressing.discrepancies()}#${anchorFor.differing(id)}`,
  /** The row of a table on the table's own page. */
  row: (id: string, row: string) => `${addressing.table(id)}#${anchorFor.row(row)}`,
  /** The page of a family of diagnostics, at the one with this code (`family/what-is-wrong`). */
  problem: (code: string) => {
    const [family, name] = code.split('/') as [string, string];
    return `${addressing.problemFamily(family)}#${name}`;
  },
} as const;

/** The page of an address, without the anchor that may stand behind it. */
export const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** Makes a part of an address out of words: small letters, digits and single hyphens. */
export function slug(words: string): string {
  // What a keyboard of Britain types needs nothing folded, and that is nearly all there is.
  if (/^[\x20-\x7e]*$/.test(words))
    return words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Resolves `../` and `./` in a path against the folder of a file. */
export function pathFrom(file: string, address: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const step of address.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** How a file is named from the folder of another: the other way round of {@link pathFrom}. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** An address as it was typed, before Markdown encoded it; as it stands where it cannot be decoded. */
export function typedAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The pages and files of a site from its root, each with the anchors on it. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What an address may be meant for, if the site does not have it: looked for among the anchors of its page, if
 * there is such a page. `undefined` if the site has it.
 */
export function knownNear(address: string, addresses: Addresses): readonly string[] | undefined {
  const [page, anchor] = address.split('#') as [string, string?];
  const anchors = addresses.get(page);
  if (!anchors) return [...addresses.keys()];
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return [page, ...[...anchors].map((known) => `${page}#${known}`)];
}

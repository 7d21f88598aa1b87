import { z } from 'astro/zod';
import type { Addresses } from './addresses-of.ts';
import { problem, type Diagnostic } from './diagnostic.ts';
import { list, siteAddress, text } from './field.ts';
import type { Entry, Register } from './register.ts';
import { suggest } from './suggestion.ts';

/** The columns of `data/coverage.csv`. */
export const columns = z.strictObject({
  /** The name of the section, as the paper prints it or in our words. */
  section: text,
  /** What it holds. */
  holds: text,
  /** Where that is published: addresses from the root of the site, parted by spaces. */
  published: list(siteAddress).optional(),
  /** Why it is not, or not all of it. */
  reason: text.optional(),
});

export type CoverageColumns = z.output<typeof columns>;

/** Every section of every paper, with where it is published or why it is not. */
export const coverage: Register<typeof columns> = {
  name: 'coverage',
  columns,
  title: ({ section }) => section,
};

export const problems = {
  nothing: problem('coverage/nothing', ({ section }: { section: string }) => ({
    message: `The section \`${section}\` is said to be neither published nor left out.`,
    hint: 'Give the addresses of its pages under `published`, such as `/timeline/`, or say under `reason` why it is not published.',
  })),
  unknownAddress: problem(
    'coverage/unknown-address',
    ({ address, known }: { address: string; known: readonly string[] }) => ({
      message: `The site has nothing at \`${address}\`.`,
      hint: suggest(address, known),
    }),
  ),
};

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

/**
 * Reports sections of which nothing is said, and addresses that the site does not have.
 *
 * @param unjudged Pages that could not be made, for reasons told elsewhere.
 */
export function checkCoverage(
  entries: readonly Entry[],
  addresses: Addresses,
  unjudged: ReadonlySet<string>,
): readonly Diagnostic[] {
  return (entries as readonly Entry<CoverageColumns>[]).flatMap(({ values, placeOf }) => {
    const { section, published = [], reason } = values;
    if (published.length === 0 && reason === undefined)
      return [problems.nothing.at(placeOf('section'), { section })];
    return published.flatMap((address) => {
      if (unjudged.has(address.replace(/#.*$/, ''))) return [];
      const known = knownNear(address, addresses);
      return known ? [problems.unknownAddress.at(placeOf('published'), { address, known })] : [];
    });
  });
}

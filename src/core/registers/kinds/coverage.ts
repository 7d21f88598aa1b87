import { z } from 'astro/zod';
import { knownNear, pageOf, type Addresses } from '../../addresses/address.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { type Evidence, placesAgree } from '../../values/printed-place.ts';
import { list, siteAddress, text } from '../../values/field.ts';
import { isInPaper, type Entry, type PaperEntry, type Register } from '../register.ts';
import { unspelt } from '../../source/source.ts';
import { suggest } from '../../source/suggest.ts';

/** The columns of `data/coverage.csv`. */
export const columns = z.strictObject({
  /** The name of the section, as the paper prints it or in our words. */
  section: text,
  /** What it holds. */
  holds: text,
  /** The entries, passages, tables and measures that publish it: addresses from the root, parted by spaces. */
  published: list(siteAddress).optional(),
  /** Further places in the paper at which those stand, where they are not in `locator`: parted by semicolons. */
  places: text.optional(),
  /** Why it is not, or not all of it. */
  reason: text.optional(),
});

export type CoverageColumns = z.output<typeof columns>;

/** Every section of every paper, with where it is published or why it is not. */
export const coverage: Register<typeof columns> = {
  name: 'coverage',
  isOfPapers: true,
  columns,
  title: ({ section }) => section,
};

export const problems = {
  nothing: problem('coverage/nothing'),
  unknownAddress: problem('coverage/unknown-address'),
  wholeList: problem('coverage/whole-list'),
  otherPaper: problem('coverage/other-paper'),
  otherPlace: problem('coverage/other-place'),
};

/** What coverage is held against. */
export interface Ground {
  readonly addresses: Addresses;
  readonly evidence: Evidence;
  /** The packs that print a paper, by its id: a page of theirs is a place in it. */
  readonly printedIn: ReadonlyMap<string, readonly string[]>;
  /** Pages that could not be made, for reasons told elsewhere. */
  readonly unjudged: ReadonlySet<string>;
}

/** The first few are enough to see what is meant. */
const fewPlaces = 3;

/** Holds what stands at an address against the paper and the place of a section. */
function checkEvidence(
  address: string,
  { edition, locator, values, placeOf }: PaperEntry<CoverageColumns>,
  { evidence, printedIn }: Pick<Ground, 'evidence' | 'printedIn'>,
): readonly Diagnostic[] {
  const place = placeOf('published');
  const rests = evidence.get(address) ?? [];
  if (rests.length === 0) return [problems.wholeList.at(place, { address })];
  const papers = [edition, ...(printedIn.get(edition) ?? [])];
  const printed = rests.filter((one) => papers.includes(one.edition));
  if (printed.length === 0) return [problems.otherPaper.at(place, { address, edition })];
  const here = [locator, ...(values.places === undefined ? [] : [values.places])].join('; ');
  const locators = [...new Set(printed.flatMap((one) => one.locator ?? []))];
  const agrees = locators.some((one) => placesAgree(one, here));
  if (locators.length === 0 || agrees) return [];
  return [problems.otherPlace.at(place, { address, locators: locators.slice(0, fewPlaces) })];
}

/**
 * Reports sections of which nothing is said, addresses that the site does not have, and those where nothing of
 * the section stands.
 */
export function checkCoverage(
  entries: readonly Entry<CoverageColumns>[],
  { unjudged, addresses, ...ground }: Ground,
): readonly Diagnostic[] {
  return entries.filter(isInPaper).flatMap((entry) => {
    const { values, placeOf } = entry;
    const { section, published = [], reason } = values;
    if (published.length === 0 && reason === undefined)
      return [problems.nothing.at(placeOf('section'), { section })];
    return published.flatMap((address) => {
      if (unjudged.has(pageOf(address))) return [];
      const known = knownNear(address, addresses);
      if (known) {
        // Of several addresses in the cell the place of this one is not known.
        const cell = placeOf('published');
        const place = published.length === 1 ? cell : unspelt(cell);
        return [problems.unknownAddress.at(place, { address, hint: suggest(address, known) })];
      }
      return checkEvidence(address, entry, ground);
    });
  });
}

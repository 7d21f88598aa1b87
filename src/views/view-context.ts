import { anchorFor } from '../core/addresses/anchors.ts';
import type { SectionPart } from '../core/documents/section.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Schemes } from '../core/indicators/comparing/scheme.ts';
import type { Language } from '../core/language/english.ts';

/** What a view may use besides its model. */
export interface ViewContext {
  readonly language: Language;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The names of those whose figures ours are held against. */
  readonly comparators: Readonly<Record<string, string>>;
  /** How figures are rated. */
  readonly schemes: Schemes;
  /** The names of the themes, in the order of the lists. */
  readonly themes: Readonly<Record<string, string>>;
  /** The page with all of an indicator's figures; `undefined` on that page itself, and for an example. */
  indicatorPage(id: string): string | undefined;
  /**
   * What a paper is called, and where the passage of ours is that rests on a place in it, or else its page:
   * one that tells figures of a measure, if one is given and there is one;
   * `undefined` for an example, which rests on none.
   */
  paper(
    id: string,
    locator?: string,
    measure?: string,
  ): { readonly title: string; readonly address: string } | undefined;
  /** The meeting that an entry of the publisher's own record comes from, by the name of the entry; `undefined` where it comes from none. */
  meeting?(entry: string): { readonly title: string; readonly address: string } | undefined;
  /** What a citation names: the site, its date in words, and its address where it is known. */
  readonly site: { readonly site: string; readonly asAt: string; readonly address: string };
  /** That a measure has no figure that should be there by now; blank for an example, and in a publication of others' papers, which come when they come. */
  behind?(indicator: Indicator): string | undefined;
  /** The topics that something is followed in, by its address: of entries only on the page of their register. */
  followedIn(address: string): readonly { readonly title: string; readonly address: string }[];
  /** What was recorded to have become of a table of a paper or of an entry (`tables/contacts-2020`), each a sentence with its day and its reason. */
  changesOf(name: string): readonly string[];
  /** What stands beside a figure of a table of a paper that is not what it was: `corrected since: was 401`. */
  markOf(table: string, row: string, column: string): string | undefined;
  /** The anchor at which this page tells an event in full, by its id, so that a picture of it only names it. */
  readonly toldOnPage?: (event: string) => string | undefined;
  /** An example is drawn as it is, without ways to pages and files that it does not have. */
  readonly isExample: boolean;
  /** Puts the base of the site before an address from its root. */
  address(path: string): string;
}

/** A group of a long register with its address, from the root of the site. */
export interface ShownPart extends SectionPart {
  readonly address: string;
}

/**
 * The properties of every element's view. `id` is unique on its page; `level` is that of its own heading, 2 to 6;
 * `isRegister` says that the page is that of the register it shows. A register too long for one page has `parts`, and on
 * that of each of these `isPart` says that the page itself is called as the one group on it.
 */
export interface ViewProps<Model> {
  readonly model: Model;
  readonly id: string;
  readonly level: number;
  readonly isRegister?: boolean;
  readonly parts?: readonly ShownPart[];
  readonly isPart?: boolean;
  readonly context: ViewContext;
}

/** What views call parts of their own, behind the id of the element or of an entry. */
const ownParts =
  /^(?:all|list|heading|done|programmed|part|none|scores|headline|caption|table|hatch|standing|parts|subjects|strengths|weaknesses|opportunities|threats|about|result|firmness|heat|profile|reasons|totals|tipping|what-if|(?:in|of|on|paper|plan|weight)-.*|\d{4})$/;

/**
 * The id of a part that an officer named, within something of the page: no view has one with two hyphens together
 * for a part of its own.
 */
export const partId = (id: string, name: string): string =>
  `${id}${ownParts.test(name) ? '--' : '-'}${name}`;

/** The anchor of an entry: its own on the page of its register, else one that is unique on its page. */
export const anchorOf = (
  { id, isRegister = false }: Pick<ViewProps<unknown>, 'id' | 'isRegister'>,
  entry: string,
): string => (isRegister ? anchorFor.entry(entry) : partId(id, entry));

import { plainText } from './sheets/sheet.ts';

/** Whose figures a publication has, by names: its own body's, that of the place, and the titles of its comparators by their keys. */
export interface KnownNames {
  readonly publisher: string | undefined;
  readonly about?: string | undefined;
  readonly comparators: Readonly<Record<string, string>>;
}

/** Names of a publication of which nothing is known. */
export const nobody: KnownNames = { publisher: undefined, comparators: {} };

/** Whether two names are the same but for their capitals. */
export const isAlike = (one: string, other: string | undefined): boolean =>
  other !== undefined && plainText(one).toLowerCase() === plainText(other).toLowerCase();

/** What names of bodies have besides that of their place. */
const ofBodies =
  /\b(?:the|metropolitan|royal|london|borough|city|county|district|town|parish|council|authority|board|health|of)\b/gi;

const placeOf = (name: string) => plainText(name.replace(ofBodies, ' '));

const countries =
  /^(?:(?:all )?england|scotland|wales|northern ireland|great britain|(?:the )?united kingdom|gb|uk|england (?:and|&) wales)(?: (?:average|mean))?$/i;

/** Whether it is the name of a country of these islands. */
export const isCountry = (name: string): boolean => countries.test(plainText(name));

/** What a name says of others than a part: that it is whose figures these are, or somebody they are compared with. */
export function knownAs(
  name: string,
  { publisher, about, comparators }: KnownNames,
): { readonly as: 'whole' | 'comparator'; readonly known: string } | undefined {
  const own = [publisher, about].find(
    (one) =>
      one !== undefined &&
      (isAlike(name, one) || (placeOf(one) !== '' && isAlike(placeOf(name), placeOf(one)))),
  );
  if (own !== undefined) return { as: 'whole', known: own };
  const other = Object.values(comparators).find((title) => isAlike(name, title));
  if (other !== undefined) return { as: 'comparator', known: other };
  return isCountry(name) ? { as: 'comparator', known: name } : undefined;
}

import { knownNear, pageOf, type Addresses } from '../addresses/address.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { PlacedSettings } from './settings.ts';
import { suggest } from '../source/suggest.ts';

export const problems = {
  unknownPage: problem('publication/unknown-page'),
};

/** Finds that readers are sent to a page that the site does not have. @param unjudged Pages that could not be made. */
export function checkContactPage(
  { settings, placeOf }: PlacedSettings,
  addresses: () => Addresses,
  unjudged: ReadonlySet<string>,
): readonly Diagnostic[] {
  const to = settings.contact?.address;
  if (to?.is !== 'page' || unjudged.has(pageOf(to.address))) return [];
  const known = knownNear(to.address, addresses());
  const pages = known?.filter((one) => /[/]$|#/.test(one));
  const place = placeOf('contact', 'address');
  return pages
    ? [
        problems.unknownPage.at(place, {
          address: to.address,
          hint: suggest(to.address, pages),
        }),
      ]
    : [];
}

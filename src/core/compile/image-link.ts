import type { Element } from 'hast';
import { typedAddress } from '../addresses/address.ts';
import type { PublishedFiles } from '../addresses/published-file.ts';
import { told, type CheckedLink } from './checked-link.ts';
import { problem } from '../source/diagnostic.ts';
import { spansOfLink } from '../documents/link-span.ts';
import { onlyMeant, suggest } from '../source/suggest.ts';

export const problems = {
  asset: problem(
    'link/unknown-image',
    ({ path, known }: { path: string; known: readonly string[] }) => ({
      path,
      hint: known.length === 0 ? undefined : suggest(path, known),
    }),
  ),
};

/** Holds an image against the files under `public/`, and gives it its size, so that no line moves when it comes. */
export function resolveImage(
  image: Element,
  path: string,
  { assets }: { readonly assets: PublishedFiles },
): CheckedLink {
  const typed = String(image.properties['src'] ?? '');
  const source = typedAddress(typed);
  const file = assets.get(source);
  if (file) return told({ ...image, properties: { ...image.properties, ...file.pixels } });
  const known = [...assets.keys()];
  const { target } = spansOfLink(image, path, typed);
  return told(image, problems.asset.at(target, { path: source, known }, onlyMeant(source, known)));
}

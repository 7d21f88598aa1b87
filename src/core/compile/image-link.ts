import type { Element } from 'hast';
import { typedAddress } from '../addresses/address.ts';
import type { PublishedFiles } from '../addresses/published-file.ts';
import { told, type CheckedLink } from './checked-link.ts';
import { problem } from '../source/diagnostic.ts';
import { spansOfLink } from '../documents/link-span.ts';
import { suggest } from '../source/suggest.ts';

export const problems = {
  asset: problem('link/unknown-image'),
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
  const { target } = spansOfLink(image, path, typed);
  const hint = assets.size === 0 ? undefined : suggest(source, assets.keys());
  return told(image, problems.asset.at(target, { path: source, hint }));
}

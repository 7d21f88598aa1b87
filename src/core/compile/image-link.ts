import type { Element } from 'hast';
import { typedAddress } from '../values/address.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { placeOfNode } from '../documents/tree.ts';
import { suggest } from '../source/suggest.ts';

export const problems = {
  asset: problem(
    'link/unknown-image',
    ({ path, known }: { path: string; known: readonly string[] }) => ({
      path,
      hint: known.length === 0 ? undefined : suggest(path, known),
    }),
  ),
};

/** Holds an image against the files under `public/`. @param assets Their addresses there. */
export function resolveImage(
  image: Element,
  path: string,
  { assets }: { readonly assets: ReadonlySet<string> },
): Diagnostic[] {
  const source = typedAddress(String(image.properties['src'] ?? ''));
  if (assets.has(source)) return [];
  return [problems.asset.at(placeOfNode(image, path), { path: source, known: [...assets] })];
}

import type { Element } from 'hast';
import { typedAddress } from '../values/address.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
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

/** Holds an image against the files under `public/`. @param assets Their addresses there. */
export function resolveImage(
  image: Element,
  path: string,
  { assets }: { readonly assets: ReadonlySet<string> },
): Diagnostic[] {
  const typed = String(image.properties['src'] ?? '');
  const source = typedAddress(typed);
  if (assets.has(source)) return [];
  const known = [...assets];
  const { target } = spansOfLink(image, path, typed);
  return [problems.asset.at(target, { path: source, known }, onlyMeant(source, known))];
}

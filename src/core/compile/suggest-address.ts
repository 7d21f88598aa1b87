import { relativePath } from '../addresses/address.ts';

const baseName = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//s, '')
    .replace(/\.(?:html?|mdx?|csv)$/i, '')
    .toLowerCase();

/**
 * The address that was probably meant: that of the page of the same name, or a web address made whole.
 *
 * @param pages The paths of the Markdown files.
 * @returns `undefined` where nothing is near.
 */
export function suggestAddress(
  address: string,
  path: string,
  pages: Iterable<string>,
): string | undefined {
  if (/^www\./i.test(address)) return `https://${address}`;
  const [, twice] = /^https?:\/\/(https?:\/\/.*)$/i.exec(address) ?? [];
  if (twice) return twice;
  const [, web] = /^(?:https?:)?\/{0,2}([^\s/]+\.[a-z]{2,}(?:\/.*)?)$/i.exec(address) ?? [];
  if (web && /^(?:https?:|\/\/)/i.test(address)) return `https://${web}`;
  const name = baseName(address);
  const [same, ...others] = [...pages].filter((page) => name !== '' && baseName(page) === name);
  const anchor = /#.*$/.exec(address)?.[0] ?? '';
  return same !== undefined && others.length === 0
    ? `${relativePath(path, same)}${anchor}`
    : undefined;
}

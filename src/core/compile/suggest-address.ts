import { relativePath } from '../values/address.ts';

const baseName = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)!
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
  const twice = /^https?:\/\/(https?:\/\/.*)$/i.exec(address);
  if (twice) return twice[1]!;
  const web = /^(?:https?:)?\/{0,2}([^\s/]+\.[a-z]{2,}(?:\/.*)?)$/i.exec(address);
  if (web && /^(?:https?:|\/\/)/i.test(address)) return `https://${web[1]!}`;
  const name = baseName(address);
  const same = [...pages].filter((page) => name !== '' && baseName(page) === name);
  const anchor = /#.*$/.exec(address)?.[0] ?? '';
  return same.length === 1 ? `${relativePath(path, same[0]!)}${anchor}` : undefined;
}

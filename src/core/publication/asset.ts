import { assetKindOf, kinds } from './asset-kind.ts';
import { findMacros, findOutside, findScript } from './asset-danger.ts';
import { suggestValue } from './asset-hint.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { startOf } from '../source/source.ts';

/** A file under `public/` as it was found. */
export interface FoundAsset {
  /** From the root of the publication: it begins with `public/`. */
  readonly path: string;
  /** Its first bytes: all of them where the kind of file asks for it ({@link isReadWhole}). */
  readonly bytes: Uint8Array;
  /** How many bytes it has. */
  readonly size: number;
}

/** The most bytes that a file for readers may have: what hosts of plain files take, and a telephone can fetch. */
export const assetLimit = 50_000_000;

export const problems = {
  empty: problem('public/empty', () => ({
    message: 'The file is empty, and would be published so.',
    hint: 'Put the right file in its place, or delete it.',
  })),
  tooLarge: problem('public/too-large', ({ size }: { size: number }) => ({
    message: `The file has ${Math.ceil(size / 1_000_000)} MB, more than the 50 MB that a reader can be asked to fetch.`,
    hint: 'Make it smaller, or split it: most PDFs shrink when they are saved with smaller pictures.',
  })),
  name: problem('public/name', ({ sign }: { sign: string }) => ({
    message: `A name with \`${sign}\` in it cannot be an address.`,
    hint: 'Rename the file, best with small letters, digits and hyphens.',
  })),
  kind: problem('public/kind', ({ name }: { name: string }) => ({
    message: `\`${name}\` is not of a kind that is published from \`public/\`.`,
    hint: suggestValue(name),
  })),
  contents: problem(
    'public/contents',
    ({ says, holds }: { says: string; holds: string | undefined }) => ({
      message:
        holds === undefined
          ? `By its name the file is ${says}, and by its contents it is not.`
          : `By its name the file is ${says}, and by its contents ${holds}.`,
      hint: `Save it again as ${says}, or give it the ending of what it is.`,
    }),
  ),
  script: problem('public/script', ({ found }: { found: string }) => ({
    message: `The picture holds a program or a way to one (\`${found}\`), and would run it for every reader.`,
    hint: 'Save the picture again as plain SVG, or as PNG.',
  })),
  outside: problem('public/outside', ({ found }: { found: string }) => ({
    message: `The file loads something from elsewhere (\`${found}\`), and would tell others who reads it.`,
    hint: 'Put what it loads into `public/` as well, and write its address from the root of the site, such as `/images/name.png`.',
  })),
  macros: problem('public/macros', () => ({
    message: 'The document holds macros, which are programs.',
    hint: 'Save it without macros, or as PDF.',
  })),
};

/** Whether all of a file is read, and not only how it begins: what it may hold stands anywhere in it. */
export const isReadWhole = (path: string): boolean =>
  /\.(?:svg|css|docx|xlsx|od[tsp]|geojson|csv|vtt|srt|html?|txt|xml)$/i.test(path);

/** What in a file of a known kind could harm its reader. */
function dangerIn(kind: string, bytes: Uint8Array, path: string): Diagnostic | undefined {
  const at = startOf(path);
  if (kind === 'svg' || kind === 'css') {
    const text = new TextDecoder().decode(bytes);
    const script = kind === 'svg' ? findScript(text) : undefined;
    if (script !== undefined) return problems.script.at(at, { found: script });
    const outside = findOutside(text);
    return outside === undefined ? undefined : problems.outside.at(at, { found: outside });
  }
  return findMacros(bytes) && /^(?:docx|xlsx|od[tsp])$/.test(kind)
    ? problems.macros.at(at)
    : undefined;
}

/** Judges one file by its name, its size and what it holds. @returns What is wrong with it; `undefined` for nothing. */
export function judgeAsset({ path, bytes, size }: FoundAsset): Diagnostic | undefined {
  const at = startOf(path);
  const name = path.slice('public/'.length);
  const [sign] = /[#?%\\:*"<>|\p{Cc}]/u.exec(name) ?? [];
  if (sign !== undefined) return problems.name.at(at, { sign });
  if (name === '.nojekyll') return undefined;
  const kind = assetKindOf(name, bytes);
  if (kind === undefined) return problems.kind.at(at, { name });
  if (size === 0) return problems.empty.at(at);
  if (size > assetLimit) return problems.tooLarge.at(at, { size });
  if (kind === 'plain') return undefined;
  if (!kinds[kind].is(bytes)) {
    const other = Object.values(kinds).find(({ isSure, is }) => isSure && is(bytes));
    return problems.contents.at(at, { says: kinds[kind].says, holds: other?.says });
  }
  return dangerIn(kind, bytes, path);
}

import { describeAsset, judgeAsset } from '../asset.ts';
import { type Checked, type Diagnostic, sortDiagnostics } from '../../source/diagnostic.ts';
import { decodeFile } from '../../source/file.ts';
import { keptOf } from '../../source/kept.ts';
import type { CompileOptions } from '../compile-options.ts';
import type { PublishedFile } from '../../addresses/published-file.ts';
import type { Publication } from '../publication.ts';
import { compilePublication } from './compile-publication.ts';
import { naming } from './stumble.ts';
import type { SourceFile, UnreadFile } from '../../source/source.ts';

/** The bytes of a file. Of one under `public/` only the first may be there; `size` then says how many it has. */
export interface FoundBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly size?: number;
}

/** A file as it was found on the disk: its bytes, or why they could not be had. */
export type FoundFile = FoundBytes | { readonly path: string; readonly fault: Diagnostic };

/** The text of a file, one for as long as what was found is there: whoever hands in the same file again has it read once. */
const decode = keptOf((file: FoundFile): Checked<SourceFile | UnreadFile> => {
  const unread = { path: file.path, text: undefined };
  if ('fault' in file) return { value: unread, diagnostics: [file.fault] };
  const { value, diagnostics } = decodeFile(file.path, file.bytes);
  return { value: value ?? unread, diagnostics };
});

const sized = (file: FoundBytes) => ({ ...file, size: file.size ?? file.bytes.length });

/** A file under `public/`: what is wrong with it, if anything is. */
function judge(file: FoundFile): readonly Diagnostic[] {
  if ('fault' in file) return [file.fault];
  const wrong = judgeAsset(sized(file));
  return wrong ? [wrong] : [];
}

const addressOf = ({ path }: FoundFile) => path.slice('public'.length);

/** What pages must know of a file for readers; of one that could not be had, that it is there. */
const publishedFile = (file: FoundFile): PublishedFile =>
  'fault' in file ? { kind: undefined, size: 0 } : describeAsset(sized(file));

const isAsset = ({ path }: FoundFile) => path.startsWith('public/');

/**
 * Compiles a publication from its files as they were found. A file that is no text is told once, and counts
 * as there: what refers to it is not told as well.
 *
 * @returns No publication when a file could not be read; never throws for what is in a file.
 */
export const compileBytes = (
  found: readonly FoundFile[],
  options: Omit<CompileOptions, 'assets'>,
): Checked<Publication | undefined> => naming(found, (files) => compileFound(files, options));

function compileFound(
  found: readonly FoundFile[],
  options: Omit<CompileOptions, 'assets'>,
): Checked<Publication | undefined> {
  const assets = found.filter(isAsset);
  const decoded = found.filter((file) => !isAsset(file)).map(decode);
  const compiled = compilePublication(
    decoded.map(({ value }) => value),
    { ...options, assets: new Map(assets.map((file) => [addressOf(file), publishedFile(file)])) },
  );
  const unread = decoded.flatMap(({ diagnostics }) => diagnostics);
  return {
    value: unread.length > 0 ? undefined : compiled.value,
    diagnostics: sortDiagnostics([...unread, ...assets.flatMap(judge), ...compiled.diagnostics]),
  };
}

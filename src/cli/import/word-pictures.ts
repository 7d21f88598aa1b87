import { plainPicture } from '../../core/word/plain-picture.ts';
import type { Loss } from '../../core/word/loss.ts';
import type { MammothNode } from './mammoth-model.ts';

/** The endings under which pictures are published, by what Word says they are. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/** A picture of a Word file, as a file for readers. */
export interface WordPicture {
  /** Its path from the root of the publication: `public/images/<report>-1.png`. */
  readonly path: string;
  /** Its address there: `/images/<report>-1.png`. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** Whether something that is not shown was taken out of it. */
  readonly isCleaned: boolean;
}

/** The pictures of a text, each once, as files for readers. */
export interface WordPictures {
  readonly of: ReadonlyMap<MammothNode, WordPicture>;
  readonly files: readonly WordPicture[];
  /** What kinds of picture no reader's browser shows, by the picture. */
  readonly refused: ReadonlyMap<MammothNode, Loss>;
}

/** The bytes of pictures, by the pictures; none of those that no browser shows. */
export type PictureBytes = ReadonlyMap<MammothNode, Buffer>;

/** Reads the bytes of the pictures of a text. */
export async function readPictures(nodes: readonly MammothNode[]): Promise<PictureBytes> {
  const read = new Map<MammothNode, Buffer>();
  for (const node of nodes) {
    const isKnown = Object.hasOwn(endings, node.contentType ?? '');
    const bytes = isKnown ? await node.readAsBuffer?.().catch(() => undefined) : undefined;
    if (bytes) read.set(node, bytes);
  }
  return read;
}

/** Calls the pictures of a text. @param id The report's, after which they are called. */
export function namePictures(
  nodes: readonly MammothNode[],
  read: PictureBytes,
  id: string,
): WordPictures {
  const of = new Map<MammothNode, WordPicture>();
  const refused = new Map<MammothNode, Loss>();
  const files: WordPicture[] = [];
  for (const node of nodes) {
    const bytes = read.get(node);
    if (bytes === undefined) {
      refused.set(node, { kind: 'picture-kind', words: node.contentType ?? '' });
      continue;
    }
    const plain = plainPicture(endings[node.contentType!]!, bytes);
    if (!plain) {
      refused.set(node, { kind: 'picture-broken', words: node.altText ?? '' });
      continue;
    }
    const isCleaned = !bytes.equals(plain);
    const same = files.find((file) => Buffer.from(plain).equals(file.bytes));
    const name = `images/${id}-${files.length + 1}.${endings[node.contentType!]}`;
    const picture = same ?? {
      path: `public/${name}`,
      address: `/${name}`,
      bytes: plain,
      isCleaned,
    };
    if (!same) files.push(picture);
    of.set(node, picture);
  }
  return { of, files, refused };
}

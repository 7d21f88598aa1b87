import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';

/** The parts of a Word file or a workbook, which is a zip of XML: the one door of `jszip` and `@xmldom/xmldom`. */
export interface OfficePackage {
  /** A part as a tree; `undefined` where the file has none of that name. */
  read(path: string): Promise<Document | undefined>;
  /** A part as its text; `undefined` where the file has none of that name. */
  readText(path: string): Promise<string | undefined>;
  /** Puts a changed tree in the place of a part. */
  put(path: string, tree: Document): void;
  /** The names of all parts. */
  readonly paths: readonly string[];
  /** The whole file with what was put. */
  bytes(): Promise<Buffer>;
}

/** Opens a Word file or a workbook. @throws Error where the bytes are no zip, or a part is no XML. */
export async function openPackage(bytes: Uint8Array): Promise<OfficePackage> {
  const zip = await JSZip.loadAsync(bytes);
  return {
    paths: Object.keys(zip.files),
    readText: async (path) => zip.file(path)?.async('string'),
    read: async (path) => {
      const text = await zip.file(path)?.async('string');
      return text === undefined
        ? undefined
        : (new DOMParser({
            errorHandler: { warning: () => undefined },
          }).parseFromString(text, 'text/xml') as unknown as Document);
    },
    put: (path, tree) => void zip.file(path, new XMLSerializer().serializeToString(tree as never)),
    bytes: () => zip.generateAsync({ type: 'nodebuffer' }),
  };
}

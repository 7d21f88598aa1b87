import JSZip from 'jszip';

/** A file inside a zip: its path there, and its text. */
interface ZippedFile {
  readonly path: string;
  readonly text: string;
}

/** The time that every file in a zip bears: the first that the form can tell, so that the same files make the same bytes. */
const noTime = new Date(Date.UTC(1980, 0, 1));

/** Makes a zip of files, in their order. The same bytes on every machine, as `jszip` packs with a program of its own. */
export async function zipOf(files: readonly ZippedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  for (const { path, text } of files) zip.file(path, text, { date: noTime, createFolders: false });
  const packed = await zip.generateAsync({
    ...{ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } },
    platform: 'DOS',
  });
  return new Uint8Array(packed);
}

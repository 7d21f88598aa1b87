import { plainGif } from './plain-gif.ts';
import { plainJpeg } from './plain-jpeg.ts';
import { plainPng } from './plain-png.ts';

/** What takes out of a picture all that is not shown, by the ending of its file. */
const cleaners: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  jpg: plainJpeg,
  png: plainPng,
  gif: plainGif,
};

/**
 * A picture without what its camera and its programs wrote into it, such as the place where it was taken. What is shown
 * stays byte for byte.
 *
 * @returns The same bytes where nothing is to be taken out; `undefined` where the picture is broken.
 */
export function plainPicture(ending: string, bytes: Uint8Array): Uint8Array | undefined {
  const clean = cleaners[ending];
  return clean ? clean(bytes) : bytes;
}

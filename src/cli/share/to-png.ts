import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shareFonts } from './share-fonts.ts';
import { writePng } from './write-png.ts';

// Once a program, when it is first asked for.
await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));

/** Makes pixels of an SVG whose words are in the faces of the project: the same bytes on every machine. */
export function toPng(svg: string): Buffer {
  const drawing = new Resvg(svg, { font: { fontBuffers: [...shareFonts] } });
  const image = drawing.render();
  const png = writePng({ width: image.width, height: image.height, bytes: image.pixels });
  image.free();
  drawing.free();
  return png;
}

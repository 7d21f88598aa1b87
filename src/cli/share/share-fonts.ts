import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The faces of pictures for sharing, as they come with the project: for titles and figures, for all else, for what is strong. */
export const shareFonts: readonly Uint8Array[] = ['serif', 'sans', 'strong'].map((name) =>
  readFileSync(join(import.meta.dirname, 'fonts', `${name}.ttf`)),
);

import type { Unpublished } from '../language/hints/places.ts';

const kinds: readonly (readonly [RegExp, Unpublished])[] = [
  [/(?:^|\/)\.|(?:^|\/)~/, 'hidden'],
  [/\.x?html?$/i, 'page'],
  [/\.(?:m?js|ts|wasm|php|cgi)$/i, 'program'],
  [/\.(?:docm|xlsm|dotm|xltm)$/i, 'macros'],
  [/\.(?:doc|rtf|pages|txt|md)$/i, 'document'],
  [/\.(?:xls|xlsb|numbers|tsv)$/i, 'sheet'],
  [/\.(?:pptx?|pps|key)$/i, 'slides'],
  [/\.(?:tiff?|bmp|heic|heif|psd|eps|ai)$/i, 'picture'],
  [/\.(?:mp4|m4v|webm|mov|avi|mkv|wmv|mp3|m4a|wav|ogg)$/i, 'recording'],
  [/\.(?:json)$/i, 'data'],
];

/** What a file is that is not published as it is, by the ending of its name. @param name Its path from `public/`. */
export const unpublishedAs = (name: string): Unpublished =>
  kinds.find(([shape]) => shape.test(name))?.[1] ?? 'other';

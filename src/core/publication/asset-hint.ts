/** What to do with a file that is not published, by the ending of its name. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.|(?:^|\/)~/, 'Delete it: hidden files are not for readers.'],
  [/\.x?html?$/i, 'Write it as a page: a Markdown file in `content/pages/`.'],
  [/\.(?:m?js|ts|wasm|php|cgi)$/i, 'Delete it: no program but the site’s own is published.'],
  [/\.(?:docm|xlsm|dotm|xltm)$/i, 'Save it without macros, as `.docx` or `.xlsx`, or as PDF.'],
  [/\.(?:doc|rtf|pages|txt|md)$/i, 'Save it as PDF or as `.docx`.'],
  [/\.(?:xls|xlsb|numbers|tsv)$/i, 'Save it as `.xlsx` or as CSV.'],
  [/\.(?:pptx?|pps|key)$/i, 'Save it as PDF.'],
  [/\.(?:tiff?|bmp|heic|heif|psd|eps|ai)$/i, 'Save it as PNG or JPEG.'],
  [
    /\.(?:mp4|m4v|webm|mov|avi|mkv|wmv|mp3|m4a|wav|ogg)$/i,
    'Put it where your films and recordings are published, and link to it there.',
  ],
  [/\.(?:json)$/i, 'Save it as CSV, or as `.geojson` if it is a map.'],
];

const all =
  'Delete it, or save it as a picture (PNG, JPEG, GIF, WebP, AVIF, SVG), a PDF, a document of Word, Excel or OpenDocument, CSV, GeoJSON or zip.';

/** Says what to do instead. @param name The file's path from `public/`. */
export const suggestValue = (name: string): string =>
  hints.find(([shape]) => shape.test(name))?.[1] ?? all;

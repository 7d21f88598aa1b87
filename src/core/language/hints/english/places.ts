import type { WordsOfHints } from '../hints.ts';
import type { PlaceHints, Unpublished } from '../places.ts';

const publish: Readonly<Record<Unpublished, string>> = {
  data: 'Save it as CSV, or as `.geojson` if it is a map.',
  document: 'Save it as PDF or as `.docx`.',
  hidden: 'Delete it: hidden files are not for readers.',
  macros: 'Save it without macros, as `.docx` or `.xlsx`, or as PDF.',
  other:
    'Delete it, or save it as a picture (PNG, JPEG, GIF, WebP, AVIF, SVG), a PDF, a document of Word, Excel or OpenDocument, CSV, GeoJSON or zip.',
  page: 'Write it as a page: a Markdown file in `content/pages/`.',
  picture: 'Save it as PNG or JPEG.',
  program: 'Delete it: no program but the site’s own is published.',
  recording: 'Put it where your films and recordings are published, and link to it there.',
  sheet: 'Save it as `.xlsx` or as CSV.',
  slides: 'Save it as PDF.',
};

/** What to do with a file that is not expected where it stands, in English. */
export const places: WordsOfHints<PlaceHints> = {
  rename: ({ to }) => `Rename it to \`${to}\`.`,
  'rename-page': ({ to }) => `Rename it to \`${to}\`, if it is a page, else delete it.`,
  move: ({ to }) => `Move it to \`${to}\`.`,
  'move-table': ({ to, table }) =>
    table === undefined
      ? `Move it to \`${to}\`, or delete it.`
      : `Rename it to \`${table}\`, if that is meant; else move it to \`${to}\`, or delete it.`,
  'move-picture': () => 'Move it to `public/images/`, and write its address as `/images/name.png`.',
  'save-sheet': () =>
    'Save its sheet as “CSV UTF-8 (Comma delimited)” in `data/indicators/`, and delete this file.',
  'copy-text': () =>
    'Copy its text into a file that ends in `.md` in `content/reports/`, and delete this file. A document that is to be downloaded belongs into `public/`.',
  folders: () =>
    'Reports belong in `content/reports/`, definitions in `content/indicators/`, their figures in `data/indicators/`, other pages in `content/pages/`. Move the file, or delete it.',
  publish: ({ as }) => publish[as],
};

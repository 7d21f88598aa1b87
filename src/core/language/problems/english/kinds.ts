import type { Delimiter, Encoding, FileKind, MdxProgram, OtherFormat } from '../kinds.ts';

/** What each kind of file is, in words that fit “the file is …”. */
export const fileKinds: Readonly<Record<FileKind, string>> = {
  avif: 'an AVIF picture',
  css: 'a style sheet',
  csv: 'CSV in UTF-8',
  docx: 'a Word document',
  geojson: 'GeoJSON',
  gif: 'a GIF picture',
  ico: 'an icon',
  jpg: 'a JPEG picture',
  odp: 'an OpenDocument presentation',
  ods: 'an OpenDocument sheet',
  odt: 'an OpenDocument text',
  otf: 'a font',
  pdf: 'a PDF',
  png: 'a PNG picture',
  srt: 'captions',
  svg: 'an SVG picture',
  ttf: 'a font',
  vtt: 'captions',
  webp: 'a WebP picture',
  woff: 'a font',
  woff2: 'a font',
  xlsx: 'an Excel workbook',
  zip: 'a zip archive',
};

/** Why a file is no UTF-8 text: it follows a colon. */
export const encodings: Readonly<Record<Encoding, string>> = {
  workbook: 'it is a workbook or a document that has been given another name',
  'old-workbook': 'it is an old workbook or document',
  pdf: 'it is a PDF',
  'utf-16': 'it is UTF-16',
  'starts-as-utf-16': 'it starts as UTF-16 does',
  'other-byte': 'a byte here is of another encoding, probably Windows-1252',
};

/** The signs that part columns in place of commas. */
export const delimiters: Readonly<Record<Delimiter, string>> = {
  semicolons: 'semicolons',
  tabs: 'tabs',
  bars: 'bars',
  'wide-commas': 'wide commas',
};

/** What has been given the name of a table. */
export const otherFormats: Readonly<Record<OtherFormat, string>> = {
  html: 'a page of HTML',
  xml: 'a file of XML',
  json: 'a file of JSON',
  rtf: 'a document',
  pointer: 'a note that stands in for a large file',
};

/** What in an `.mdx` file could be run. */
export const programs: Readonly<Record<MdxProgram, string>> = {
  import: 'an `import` or `export`',
  expression: 'an expression in braces',
  attribute: 'an attribute that is not plain text in quotes',
};

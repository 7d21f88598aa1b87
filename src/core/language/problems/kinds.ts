/** A kind of file that is published from `public/`, by its ending. */
export type FileKind =
  | 'avif'
  | 'css'
  | 'csv'
  | 'docx'
  | 'geojson'
  | 'gif'
  | 'ico'
  | 'jpg'
  | 'odp'
  | 'ods'
  | 'odt'
  | 'otf'
  | 'pdf'
  | 'png'
  | 'srt'
  | 'svg'
  | 'ttf'
  | 'vtt'
  | 'webp'
  | 'woff'
  | 'woff2'
  | 'xlsx'
  | 'zip';

/** What a file is that is no UTF-8 text: by how it begins, or by a byte in it. */
export type Encoding =
  'workbook' | 'old-workbook' | 'pdf' | 'utf-16' | 'starts-as-utf-16' | 'other-byte';

/** The sign that parts the columns of a table in place of commas. */
export type Delimiter = 'semicolons' | 'tabs' | 'bars' | 'wide-commas';

/** What has been given the name of a table: `pointer` stands in for a large file that git keeps elsewhere. */
export type OtherFormat = 'html' | 'xml' | 'json' | 'rtf' | 'pointer';

/** What in an `.mdx` file could be run. */
export type MdxProgram = 'import' | 'expression' | 'attribute';

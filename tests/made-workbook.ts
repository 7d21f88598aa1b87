import JSZip from 'jszip';
import { lettersOf } from '../src/core/imports/sheets/sheet.ts';

/** A cell of a workbook that is made up: a number, a text, nothing, or what its element is to hold and be. */
export type MadeCell =
  | number
  | string
  | undefined
  | { readonly is?: string; readonly style?: number; readonly holds: string };

/** A sheet that is made up. */
export interface MadeSheet {
  readonly name?: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** What else stands in it, before its rows and behind them, as the format has it. */
  readonly before?: string;
  readonly after?: string;
  /** `hidden`, `veryHidden`. */
  readonly state?: string;
  /** What else the rows say of themselves, such as `hidden="1"`, by their numbers from 1. */
  readonly rowSays?: Readonly<Record<number, string>>;
}

/** What a workbook has besides its sheets. */
export interface MadeParts {
  /** What is said of the workbook, such as `date1904="1"`. */
  readonly says?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The styles of cells, by their numbers. */
export const styles = {
  plain: 0,
  wholePercent: 1,
  percent: 2,
  dayMonth: 3,
  struck: 4,
  green: 5,
  red: 6,
  month: 7,
  greenText: 8,
  redText: 9,
  hours: 10,
  minutes: 11,
} as const;

const formats = [
  'General',
  '0%',
  '0.0%',
  'd-mmm',
  'General',
  'General',
  'General',
  'mmm-yy',
  'General',
  'General',
  '[h]:mm',
  'mm:ss',
];

const styleSheet = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="d-mmm"/></numFmts><fonts count="4"><font><sz val="11"/></font><font><strike/><sz val="11"/></font><font><sz val="11"/><color rgb="FF00B050"/></font><font><sz val="11"/><color rgb="FFFF0000"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats
  .map((format, at) => {
    const ids: Readonly<Record<string, number>> = {
      '0%': 9,
      '0.0%': 170,
      'd-mmm': 16,
      'mmm-yy': 17,
      'mm:ss': 45,
      '[h]:mm': 46,
    };
    const fill = at === styles.green ? 2 : at === styles.red ? 3 : 0;
    const fonts: Readonly<Record<number, number>> = {
      [styles.struck]: 1,
      [styles.greenText]: 2,
      [styles.redText]: 3,
    };
    const font = fonts[at] ?? 0;
    return `<xf numFmtId="${ids[format] ?? 0}" fontId="${font}" fillId="${fill}" applyFill="1" applyFont="1" applyNumberFormat="1"/>`;
  })
  .join(
    '',
  )}</cellXfs><dxfs count="2"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`;

function cellXml(cell: MadeCell, address: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  const { is, style, holds } = cell;
  return `<c r="${address}"${is === undefined ? '' : ` t="${is}"`}${style === undefined ? '' : ` s="${style}"`}>${holds}</c>`;
}

function sheetXml({ rows, before = '', after = '', rowSays = {} }: MadeSheet): string {
  const lines = rows.map((row, at) => {
    const cells = row
      .map((cell, column) => cellXml(cell, `${lettersOf(column)}${at + 1}`))
      .join('');
    return `<row r="${at + 1}" ${rowSays[at + 1] ?? ''}>${cells}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${before}<sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

/** The bytes of a workbook that is made up. */
export async function madeWorkbook(
  sheets: readonly MadeSheet[],
  { says = '', files = {}, strings = [] }: MadeParts = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const names = sheets.map(({ name }, at) => name ?? `Sheet${at + 1}`);
  const type = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'sheet.main')}${sheets.map((_, at) => type(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}${type('xl/styles.xml', 'styles')}${type('xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><workbookPr ${says}/><sheets>${sheets.map(({ state }, at) => `<sheet name="${escaped(names[at]!)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
  );
  const own = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own.join('')}<Relationship Id="rId98" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId99" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  zip.file('xl/styles.xml', styleSheet);
  zip.file(
    'xl/sharedStrings.xml',
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  );
  sheets.forEach((sheet, at) => zip.file(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)));
  for (const [path, text] of Object.entries(files)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

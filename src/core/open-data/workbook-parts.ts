import { escape } from '../source/escape.ts';
import type { Publication } from '../publication/publication.ts';
import { parseNumber } from '../values/figure.ts';
import type { Dataset } from './dataset.ts';
import { aboutLines } from './workbook-about.ts';

/** A file inside a package: its path there, and its text. */
export interface PackedFile {
  readonly path: string;
  readonly text: string;
}

/** The name of a column of a sheet, from 0: `A`, `Z`, `AA`. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`;
}

/** The most digits behind the point that a cell is shown with. */
const mostPlaces = 9;

/** Cells of text, the head, and numbers by how many places they are shown with: the numbers of their formats below. */
const textStyle = 1;
const headStyle = 2;
const numberStyle = (places: number) => 3 + Math.min(places, mostPlaces);

const textCell = (ref: string, text: string, style: number) =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;

/** A cell: text stays text, so that no program makes a date of `2016-04`; a figure is a number, shown with the places it was typed with. */
function cellXml(ref: string, text: string, isFigure: boolean): string {
  if (text === '') return '';
  const number = isFigure ? parseNumber(text) : undefined;
  if (!number) return textCell(ref, text, textStyle);
  const places = /\.(\d+)$/.exec(number.text)?.[1]?.length ?? 0;
  return `<c r="${ref}" s="${numberStyle(places)}"><v>${number.text}</v></c>`;
}

const sheetXml = (columns: string, rows: readonly string[], isFrozen: boolean) =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    isFrozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '',
    `</sheetView></sheetViews><cols>${columns}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
  ].join('');

const widths = (lengths: readonly number[]) =>
  lengths
    .map((length, at) => {
      const width = Math.min(60, Math.max(9, length + 2));
      return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');

function dataSheet({ columns, rows }: Dataset): string {
  const names = columns.map((_, at) => columnName(at));
  const head = columns.map(({ name }, at) => textCell(`${names[at]}1`, name, headStyle)).join('');
  const body = rows.map((row, index) => {
    const line = index + 2;
    const cells = row.map((cell, at) =>
      cellXml(`${names[at]}${line}`, cell, columns[at]!.is === 'figure'),
    );
    return `<row r="${line}">${cells.join('')}</row>`;
  });
  const lengths = columns.map(({ name }, at) =>
    rows.reduce((most, row) => Math.max(most, row[at]!.length), name.length),
  );
  return sheetXml(widths(lengths), [`<row r="1">${head}</row>`, ...body], true);
}

function aboutSheet(dataset: Dataset, publication: Publication): string {
  const rows = aboutLines(dataset, publication).map(
    ([name, said], index) =>
      `<row r="${index + 1}">${textCell(`A${index + 1}`, name, headStyle)}${textCell(`B${index + 1}`, said, textStyle)}</row>`,
  );
  return sheetXml(widths([22, 60]), rows, false);
}

/** Format codes of numbers with so many places, from 164 on, where programs' own end. */
const formats = Array.from({ length: mostPlaces }, (_, at) => ({
  id: 164 + at,
  code: `0.${'0'.repeat(at + 1)}`,
}));

const styles = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${formats.length}">${formats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('')}</numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${formats.length + 4}">`,
  ...[0, 49].map(
    (id) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  ),
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  ...[1, ...formats.map(({ id }) => id)].map(
    (id) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  ),
  '</cellXfs>',
  // Without a style by this name readers complain, and choose their own.
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;

/**
 * A table as a workbook of two sheets: the table, in which periods and days are text, and what it is (Office Open XML,
 * ECMA-376). The parts of the package, which a zip makes a file of.
 */
export function workbookParts(dataset: Dataset, publication: Publication): readonly PackedFile[] {
  const { data, about } = publication.language.openData.sheet.names;
  return [
    {
      path: '[Content_Types].xml',
      text: xml(
        `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${[1, 2].map((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
      ),
    },
    {
      path: '_rels/.rels',
      text: xml(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    },
    {
      path: 'xl/workbook.xml',
      text: xml(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets><sheet name="${escape(data)}" sheetId="1" r:id="rId1"/><sheet name="${escape(about)}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      ),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: xml(
        `<Relationships xmlns="${packages}/relationships">${[1, 2].map((at) => `<Relationship Id="rId${at}" Type="${relationships}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}<Relationship Id="rId3" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
      ),
    },
    { path: 'xl/styles.xml', text: styles },
    { path: 'xl/worksheets/sheet1.xml', text: dataSheet(dataset) },
    { path: 'xl/worksheets/sheet2.xml', text: aboutSheet(dataset, publication) },
  ];
}

import { madeWorkbook, type MadeCell } from './made-workbook.ts';

/** A cell of a workbook with what it looks like: its number format, the colours of its text and of what is behind it. */
export type Dressed =
  | number
  | string
  | {
      readonly number: number;
      readonly format?: string;
      /** As `FFRRGGBB`, or `theme 0`. */
      readonly ink?: string;
      readonly fill?: string;
    };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const colour = (typed: string) =>
  typed.startsWith('theme ') ? `theme="${typed.slice(6)}"` : `rgb="${typed}"`;

/** The bytes of a workbook of one sheet whose cells have formats and colours of their own. */
export async function dressedWorkbook(rows: readonly (readonly Dressed[])[]): Promise<Uint8Array> {
  // The first two fills of a workbook are its own.
  const looks: { format?: string; ink?: string; fill?: string }[] = [{}, {}];
  const cells = rows.map((row) =>
    row.map((cell): MadeCell => {
      if (typeof cell !== 'object') return cell;
      looks.push(cell);
      return { style: looks.length - 1, holds: `<v>${cell.number}</v>` };
    }),
  );
  const each = (say: (look: (typeof looks)[number], at: number) => string) =>
    looks.map(say).join('');
  const sheet = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${looks.length}">${each(({ format = 'General' }, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format)}"/>`)}</numFmts><fonts count="${looks.length}">${each(({ ink }) => `<font><sz val="11"/>${ink === undefined ? '' : `<color ${colour(ink)}/>`}</font>`)}</fonts><fills count="${looks.length}">${each(({ fill }) => `<fill><patternFill ${fill === undefined ? 'patternType="none"/>' : `patternType="solid"><fgColor ${colour(fill)}/></patternFill>`}</fill>`)}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${looks.length}">${each((_, at) => `<xf numFmtId="${200 + at}" fontId="${at}" fillId="${at}" applyFill="1" applyFont="1" applyNumberFormat="1"/>`)}</cellXfs></styleSheet>`;
  return madeWorkbook([{ rows: cells }], { files: { 'xl/styles.xml': sheet } });
}

import { cellAt, plainText, type Cell, type Sheet } from '../sheets/sheet.ts';

/** A column by its number, with its heading and what stands below that. */
interface Column {
  readonly index: number;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** Whether a heading says that codes stand below it: `IND_CODE`, `Area code`, `Ref`, `LAD24CD`. */
const saysCode = (heading: string) =>
  /(?:\b|_)(?:codes?|id|ref(?:erence)?|no)\.?$|\d\dcd$/i.test(heading);

/** Whether a text is a code by its look: `H1`, `CS-04`, `E07000999`. */
const isCode = (text: string) => /^\p{L}{0,4}[-_. ]?\d[\p{L}\d.]*$/u.test(text);

/**
 * The columns whose codes say no more than the names in another column: each code stands beside one name, and each name
 * beside one code. They are no parts of their own; where a code changes within a series, the figures tell it.
 *
 * @param headerEnd The last row of the header.
 * @param columns Those that say of what a row is.
 */
export function codesOfNames<Named extends Column>(
  sheet: Sheet,
  headerEnd: number,
  columns: readonly Named[],
): ReadonlySet<Named> {
  const textsOf = ({ index }: Column) =>
    sheet.rows
      .slice(headerEnd + 1)
      .map((_, at) => plainText(cellAt(sheet, headerEnd + 1 + at, index).text));
  const isOfCodes = ({ name, cells }: Column) =>
    saysCode(name) || cells.every(({ text }) => isCode(plainText(text)));
  const codes = columns.filter(isOfCodes);
  const names = columns.filter((column) => !codes.includes(column));
  const isSame = (code: Column, name: Column) => {
    const [inCode, inName] = [textsOf(code), textsOf(name)];
    const pairs = new Set(inCode.map((text, at) => JSON.stringify([text, inName[at]])));
    return pairs.size === new Set(inCode).size && pairs.size === new Set(inName).size;
  };
  return new Set(codes.filter((code) => names.some((name) => isSame(code, name))));
}

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
 * beside one code, or beside one after the other. They are no parts of their own; where a code changes within a series,
 * the import asks whether both count the same.
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
  const names = columns.filter((column) => !codes.includes(column)).map(textsOf);
  // Of what each row is, by all that names it.
  const whole = (names[0] ?? []).map((_, at) => JSON.stringify(names.map((texts) => texts[at])));
  const isSame = (inCode: readonly string[], inName: readonly string[]) => {
    const rows = inCode.map((code, at) => ({ code, name: inName[at]!, whole: whole[at]! }));
    const named = [...Map.groupBy(rows, ({ name }) => name).values()];
    const count = (all: typeof rows) => new Set(all.map(({ code }) => code)).size;
    const isOfOne = named.reduce((sum, all) => sum + count(all), 0) === new Set(inCode).size;
    return (
      isOfOne &&
      named.every((all) => {
        const series = [...Map.groupBy(all, (row) => row.whole).values()];
        const runs = series.map(
          (own) => own.filter(({ code }, at) => at === 0 || own[at - 1]!.code !== code).length,
        );
        return (
          count(all) === 1 ||
          (runs.includes(count(all)) && runs.every((run, at) => run === count(series[at]!)))
        );
      })
    );
  };
  return new Set(codes.filter((code) => names.some((texts) => isSame(textsOf(code), texts))));
}

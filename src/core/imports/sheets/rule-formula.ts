import type { CellPlace } from './sheet.ts';

/** What a formula comes to; `undefined` where it has something that is not read. */
export type Worth = number | string | boolean | undefined;

/** What stands in a cell that a formula names, by the row and the column, from 0. */
export type WorthAt = (row: number, column: number) => Worth;

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?|\.\d+)|"(?<text>(?:[^"]|"")*)"|(?<name>[A-Z]+)(?=\()|(?<reference>\$?[A-Z]{1,3}\$?\d+)(?![\w(!:])|(?<word>TRUE|FALSE)\b|(?<sign><=|>=|<>|[<>=(),+*/&%-]))/giy;

type Token = Readonly<Record<string, string | undefined>>;

/** The words of a formula; `undefined` where one of them is none that is read. */
function tokensOf(text: string): readonly Token[] | undefined {
  const found: Token[] = [];
  const own = new RegExp(token);
  const whole = text.trim().replace(/^=/, '');
  while (own.lastIndex < whole.length) {
    const next = own.exec(whole);
    if (!next) return undefined;
    found.push(next.groups!);
  }
  return found;
}

/** In what order a spreadsheet puts what is of different kinds: numbers, texts, TRUE and FALSE. */
const kindOf = (worth: Exclude<Worth, undefined>) =>
  ['number', 'string', 'boolean'].indexOf(typeof worth);

/** What one thing compared with another is, as a spreadsheet has it: texts without regard to capitals. */
export function compared(one: Worth, sign: string, other: Worth): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  const plain = (worth: Exclude<Worth, undefined>) =>
    typeof worth === 'string' ? worth.toLowerCase() : worth;
  const [a, b] = [plain(one), plain(other)];
  const [first, second] = kindOf(a) === kindOf(b) ? [a, b] : [kindOf(a), kindOf(b)];
  const order = first < second ? -1 : first > second ? 1 : 0;
  const are: Readonly<Record<string, boolean>> = {
    ...{ '<': order < 0, '<=': order <= 0, '>': order > 0 },
    ...{ '>=': order >= 0, '=': order === 0, '<>': order !== 0 },
  };
  return are[sign];
}

/** AND and OR know what comes of them as soon as one of theirs decides it. */
const joined = (worths: readonly Worth[], decides: boolean): Worth =>
  worths.includes(decides)
    ? decides
    : worths.every((one) => typeof one === 'boolean')
      ? !decides
      : undefined;

/** What a function comes to; `undefined` of one that is not read. */
function called(name: string, worths: readonly Worth[]): Worth {
  const [first] = worths;
  switch (name.toUpperCase()) {
    case 'AND':
      return joined(worths, false);
    case 'OR':
      return joined(worths, true);
    case 'NOT':
      return typeof first === 'boolean' ? !first : undefined;
    case 'ISNUMBER':
      return first === undefined ? undefined : typeof first === 'number';
    case 'ISBLANK':
      return first === undefined ? undefined : first === '';
    default:
      return undefined;
  }
}

const lettersTo = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

/**
 * Reads the formula of a rule for one cell: comparisons of cells, numbers and texts, with AND, OR, NOT, ISNUMBER and
 * ISBLANK around them.
 *
 * @param anchor The cell for which the formula is written: that of the first corner of its range.
 * @returns `undefined` where it has anything else.
 */
export function worthOf(
  formula: string,
  place: Pick<CellPlace, 'row' | 'column'>,
  anchor: Pick<CellPlace, 'row' | 'column'>,
  worthAt: WorthAt,
): Worth {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  let at = 0;
  const isSign = (sign: string) => tokens[at]?.['sign'] === sign;
  const worthThere = (reference: string) => {
    const [, isColumn, letters, isRow, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(reference)!;
    const row = Number(digits) - 1 + (isRow ? 0 : place.row - anchor.row);
    const column = lettersTo(letters!) + (isColumn ? 0 : place.column - anchor.column);
    return worthAt(row, column);
  };
  const operand = (): Worth => {
    const isNegative = isSign('-');
    if (isNegative) at += 1;
    const next = tokens[at++];
    if (next?.['number'] !== undefined) return Number(next['number']) * (isNegative ? -1 : 1);
    if (!next || isNegative) return undefined;
    if (next['text'] !== undefined) return next['text'].replaceAll('""', '"');
    if (next['reference'] !== undefined) return worthThere(next['reference']);
    if (next['word'] !== undefined) return next['word'].toUpperCase() === 'TRUE';
    const { name } = next;
    if (name === undefined && next['sign'] !== '(') return undefined;
    if (name !== undefined) at += 1;
    const worths = [whole()];
    while (isSign(',')) {
      at += 1;
      worths.push(whole());
    }
    if (!isSign(')')) return undefined;
    at += 1;
    return name === undefined ? worths[0] : called(name, worths);
  };
  const whole = (): Worth => {
    const one = operand();
    const sign = tokens[at]?.['sign'] ?? '';
    if (!/^[<>=]/.test(sign)) return one;
    at += 1;
    return compared(one, sign, operand());
  };
  const worth = whole();
  return at === tokens.length ? worth : undefined;
}

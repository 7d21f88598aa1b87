import { isInAreas } from './areas.ts';
import { ruleHolds } from './rule-holds.ts';
import { nameOfRule, type SheetRule } from './sheet-rule.ts';
import { shownOf } from './shown-number.ts';
import { blankCell, type Cell, type CellPlace, type Sheet } from './sheet.ts';

/** How white is spelt: by its digits, as the ground of the workbook's theme, and in its palette. */
export const isWhite = (colour: string): boolean =>
  /^(?:FFFFFF|theme 0|palette [19])$/.test(colour);

/** A cell as rules dress it; the colour behind it is read by no one else, and stays that of its own. */
function dressed(cell: Cell, rules: readonly SheetRule[]): Cell {
  const first = <Key extends 'format' | 'ink' | 'fill'>(key: Key) =>
    rules.find((rule) => rule[key] !== undefined)?.[key];
  const [format, ink, fill] = [first('format'), first('ink'), first('fill')];
  const shown = { ...cell, format: format ?? cell.format };
  if (ink === undefined && fill === undefined) return shown;
  const [own, ground] = [ink ?? cell.ink, fill ?? cell.fill];
  const isSame =
    own !== undefined && (own === ground || (isWhite(own) && isWhite(ground ?? 'FFFFFF')));
  return { ...shown, ink: own, isInkOfGround: isSame };
}

const isUnseen = (cell: Cell) => {
  const { is } = shownOf(cell);
  return is === 'nothing' || is === 'word' || cell.isInkOfGround === true;
};

/** The cell with the rules that hold for it, and the name of the first that may hide it and is not read. */
function seenBy(rules: readonly SheetRule[], sheet: Sheet, place: CellPlace, cell: Cell): Cell {
  const own = rules.filter(({ areas }) => isInAreas(areas, place.row, place.column));
  if (own.length === 0) return cell;
  const one = cell.is === 'number' ? { ...cell, text: '1' } : cell;
  const holding = own.filter((rule) => {
    if (ruleHolds(rule, sheet, place, cell) !== true) return false;
    // Nought that is left blank beside other numbers is nought.
    const isNought = cell.is === 'number' && Number(cell.text) === 0;
    const isOfNought = isNought && ruleHolds(rule, sheet, place, one) !== true;
    return !isOfNought || !isUnseen(dressed(one, [rule]));
  });
  const seen = dressed(cell, holding);
  const open = own
    .filter((rule) => ruleHolds(rule, sheet, place, cell) === undefined)
    .map((rule) => ({ rule, isUnseen: isUnseen(dressed(cell, [rule, ...holding])) }));
  // White text on cells that rules colour is seen where they do: what is not read may do so here.
  if (seen.isInkOfGround && open.some((one) => !one.isUnseen))
    return { ...seen, isInkOfGround: false };
  if (isUnseen(seen)) return seen;
  const hiding = open.find((one) => one.isUnseen)?.rule;
  return hiding ? { ...seen, mayBeHiddenBy: nameOfRule(hiding) } : seen;
}

/** A sheet whose cells have the number formats and the colours of text that its rules give them. */
export function withRules(sheet: Sheet, rules: readonly SheetRule[]): Sheet {
  const ordered = rules
    .filter(({ format, ink, fill }) => (format ?? ink ?? fill) !== undefined)
    .toSorted((a, b) => a.priority - b.priority);
  if (ordered.length === 0) return sheet;
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) =>
      cell.is === 'blank' || cell === blankCell
        ? cell
        : seenBy(ordered, sheet, { sheet: sheet.name, row, column }, cell),
    ),
  );
  return { ...sheet, rows };
}

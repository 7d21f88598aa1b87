import { doubt, isDoubt } from '../doubt.ts';
import type { FigureOrDoubt } from '../figure-of.ts';
import { codesOf } from '../mappings/codes.ts';
import type { Mapping } from '../mappings/mapping.ts';
import type { CellPlace } from '../sheets/sheet.ts';

/** A figure with the codes that stand beside it. */
export function withCodes(
  read: FigureOrDoubt,
  figure: CellPlace,
  beside: { readonly text: string; readonly place: CellPlace; readonly column: string },
  mapping: Mapping,
): FigureOrDoubt {
  const { reason, status, unknown } = codesOf(beside.text, mapping);
  if (unknown !== undefined) {
    const details = { column: beside.column, code: unknown };
    return doubt('unknown-code', beside.place, details, read === 'blank' ? 0 : 1);
  }
  if (typeof read === 'object' && isDoubt(read)) return read;
  if (reason && typeof read === 'object' && /\d/.test(read.value))
    return doubt('figure-and-reason', figure, { shown: read.value, code: reason.code }, 1);
  if (reason) return { value: reason.value, status, isPercent: false, isText: false };
  return typeof read === 'object' ? { ...read, status: status ?? read.status } : read;
}

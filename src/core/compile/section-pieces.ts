import type { Language } from '../language/english.ts';
import { isNewestLast } from '../registers/newest-entries.ts';
import { isLong, longestShown, screensOf } from '../registers/register-length.ts';
import type { Entry } from '../registers/register.ts';
import { sayEntries } from '../registers/say-entries.ts';
import type { BlockElement, ElementPart } from './element.ts';

/** Some entries of a group that follow each other, which fold together. */
export interface Piece {
  /** What is in it, in a line. */
  readonly says: string;
  /** Whether it is the newest of its group, or the first where they are not in order of time. */
  readonly isOpen: boolean;
  /** The element with these entries alone. */
  readonly model: unknown;
}

/** Gathers what follows each other until it fills the screens that are shown at once. */
function gather(units: readonly (readonly Entry[])[]): readonly (readonly Entry[])[][] {
  const pieces: (readonly Entry[])[][] = [];
  for (const unit of units) {
    const last = pieces.at(-1);
    if (last && screensOf([...last.flat(), ...unit]) <= longestShown) last.push(unit);
    else pieces.push([unit]);
  }
  return pieces;
}

/** The pieces of a group that is too long for one page; none of one that is not, or of an element that has none. */
export function piecesOf(
  { entries, model }: ElementPart,
  { pieces: way }: Pick<BlockElement, 'pieces'>,
  language: Language,
): readonly Piece[] {
  if (way === undefined || !isLong(entries)) return [];
  const pieces = gather(way.unitsOf(model));
  if (pieces.length < 2) return [];
  const open = isNewestLast(entries) ? pieces.length - 1 : 0;
  return pieces.map((units, at) => ({
    says: sayEntries(units.flat(), language),
    isOpen: at === open,
    model: way.keep(model, new Set(units.map(([first]) => first!))),
  }));
}

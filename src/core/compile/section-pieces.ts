import type { Language } from '../language/english.ts';
import { isNewestLast } from '../registers/newest-entries.ts';
import { longestPage, longestPiece, screensOf } from '../registers/register-length.ts';
import type { Entry } from '../registers/register.ts';
import { sayEntries, sayFirst } from '../registers/say-entries.ts';
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

type Units = readonly (readonly Entry[])[];

/** About how many screens of a phone some units fill. @param facts The lines of facts under each. */
const heightOf = (units: Units, facts: number) => screensOf(units.flat(), facts * units.length);

/** Gathers what follows each other until it fills the screens of a piece. */
function gather(units: Units, facts: number): readonly Units[] {
  const pieces: (readonly Entry[])[][] = [];
  for (const unit of units) {
    const last = pieces.at(-1);
    if (last && heightOf([...last, unit], facts) <= longestPiece) last.push(unit);
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
  if (way === undefined) return [];
  const { facts = 0 } = way;
  const units = way.unitsOf(model);
  if (heightOf(units, facts) <= longestPage) return [];
  const pieces = gather(units, facts);
  if (pieces.length < 2) return [];
  const open = isNewestLast(entries) ? pieces.length - 1 : 0;
  // Dates tell pieces apart that follow each other in time, others are told by their first entry.
  const isInOrder = isNewestLast(entries) || isNewestLast(entries.toReversed());
  const say = isInOrder ? sayEntries : sayFirst;
  // Of what is told under an entry only that is counted which the group itself counts.
  const own = new Set(entries);
  return pieces.map((of, at) => ({
    says: say(
      of.flat().filter((one) => own.has(one)),
      language,
    ),
    isOpen: at === open,
    model: way.keep(model, new Set(of.map(([first]) => first!))),
  }));
}

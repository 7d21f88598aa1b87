/** A part of a site that one of several machines draws. */
export interface Part {
  /** Which of them, from 1. */
  readonly number: number;
  /** How many there are. */
  readonly of: number;
}

/** Reads what was typed for a part, such as `2/4`; `undefined` where it is none. */
export function parsePart(typed: string): Part | undefined {
  const [, number, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(typed) ?? [];
  const part = { number: Number(number), of: Number(of) };
  return part.number <= part.of ? part : undefined;
}

/** Whether a page belongs to a part, by its place in the list of all: pages of a kind, which cost alike, are dealt out in turn. */
export const isInPart = ({ number, of }: Part, place: number): boolean => place % of === number - 1;

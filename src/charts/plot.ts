/** The field in which a line is drawn: its sides in per cent of the drawing, its top and bottom in em. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where a day stands, in per cent: real time, so that a missing month takes its space (standards C-14). */
  x(at: number): number;
  /** Where a value stands, in em. */
  y(value: number): number;
}

import type { CourseChart } from './course-model.ts';
import type { Chart } from './model.ts';
import type { TableModel } from './table-model.ts';

/** Everything that can be drawn. */
export type Drawable = Chart | CourseChart | TableModel;

/** The inside of a drawing, and how high it is in em. */
export interface Drawn {
  readonly height: number;
  readonly content: string;
}

/** Where the words of rows stand: over their marks, or, where a drawing is wide, in a column of their own before them. */
export type Layout = 'over' | 'beside';

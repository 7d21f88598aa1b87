import type { CourseChart } from './course-model.ts';
import type { Chart } from './model.ts';

/** Everything that can be drawn. */
export type Drawable = Chart | CourseChart;

/** The inside of a drawing, and how high it is in em. */
export interface Drawn {
  readonly height: number;
  readonly content: string;
}

import type { Element } from '../core/element.ts';
import { chart } from './chart/chart.ts';
import { swot } from './swot/swot.ts';
import { timeline } from './timeline/timeline.ts';

/** Every element that officers may write. A new one is a folder beside these, a line here and a line in `views.ts`. */
export const elements: readonly Element[] = [chart, swot, timeline];

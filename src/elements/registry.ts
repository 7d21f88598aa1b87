import type { Element } from '../core/element.ts';
import { callIn } from './call-in/call-in.ts';
import { chart } from './chart/chart.ts';
import { deadline } from './deadline/deadline.ts';
import { kpi } from './kpi/kpi.ts';
import { scorecard } from './scorecard/scorecard.ts';
import { swot } from './swot/swot.ts';
import { table } from './table/table.ts';
import { timeline } from './timeline/timeline.ts';

/** Every element that officers may write. A new one is a folder beside these, a line here and a line in `views.ts`. */
export const elements: readonly Element[] = [
  callIn,
  chart,
  deadline,
  kpi,
  scorecard,
  swot,
  table,
  timeline,
];

import type { Element } from '../core/element.ts';
import { appraisal } from './appraisal/appraisal.ts';
import { chart } from './chart/chart.ts';
import { kpi } from './kpi/kpi.ts';
import { scorecard } from './scorecard/scorecard.ts';
import { swot } from './swot/swot.ts';
import { table } from './table/table.ts';
import { timeline } from './timeline/timeline.ts';

/** Every element that officers may write. A new one is a folder beside these, a line here and a line in `views.ts`. */
export const elements: readonly Element[] = [
  appraisal,
  chart,
  kpi,
  scorecard,
  swot,
  table,
  timeline,
];

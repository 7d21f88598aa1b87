import type { Element } from '../core/element.ts';
import { actions } from './actions/actions.ts';
import { appraisal } from './appraisal/appraisal.ts';
import { chart } from './chart/chart.ts';
import { decisions } from './decisions/decisions.ts';
import { kpi } from './kpi/kpi.ts';
import { progress } from './progress/progress.ts';
import { scorecard } from './scorecard/scorecard.ts';
import { swot } from './swot/swot.ts';
import { table } from './table/table.ts';
import { timeline } from './timeline/timeline.ts';

/** Every element that officers may write. A new one is a folder beside these, a line here and a line in `views.ts`. */
export const elements: readonly Element[] = [
  actions,
  appraisal,
  chart,
  decisions,
  kpi,
  progress,
  scorecard,
  swot,
  table,
  timeline,
];

import type { BlockElement } from '../core/compile/element.ts';
import { actions } from './actions/actions.ts';
import { appraisal } from './appraisal/appraisal.ts';
import { callIn } from './call-in/call-in.ts';
import { chart } from './chart/chart.ts';
import { course } from './course/course.ts';
import { coverage } from './coverage/coverage.ts';
import { dataTable } from './data-table/data-table.ts';
import { deadline } from './deadline/deadline.ts';
import { decisions } from './decisions/decisions.ts';
import { facts } from './facts/facts.ts';
import { findings } from './findings/findings.ts';
import { forwardPlan } from './forward-plan/forward-plan.ts';
import { inspectorAndCouncil } from './inspector-and-council/inspector-and-council.ts';
import { kpi } from './kpi/kpi.ts';
import { notice } from './notice/notice.ts';
import { officeHolders } from './office-holders/office-holders.ts';
import { plans } from './plans/plans.ts';
import { progress } from './progress/progress.ts';
import { quotation } from './quotation/quotation.ts';
import { risks } from './risks/risks.ts';
import { scorecard } from './scorecard/scorecard.ts';
import { selfAssessments } from './self-assessments/self-assessments.ts';
import { swotComparison } from './swot-comparison/swot-comparison.ts';
import { swot } from './swot/swot.ts';
import { table } from './table/table.ts';
import { thenWhat } from './then-what/then-what.ts';
import { timeline } from './timeline/timeline.ts';
import { topics } from './topics/topics.ts';
import { workProgramme } from './work-programme/work-programme.ts';

/**
 * Every element that officers may write, by its name. A new one is a folder beside these, a line here, one in `views.ts`
 * and one in `gallery.ts`: the compiler asks for all three.
 */
export const registry = {
  actions,
  appraisal,
  'call-in': callIn,
  chart,
  course,
  coverage,
  'data-table': dataTable,
  deadline,
  decisions,
  facts,
  findings,
  'forward-plan': forwardPlan,
  'inspector-and-council': inspectorAndCouncil,
  kpi,
  notice,
  'office-holders': officeHolders,
  plans,
  progress,
  quotation,
  risks,
  scorecard,
  'self-assessments': selfAssessments,
  'swot-comparison': swotComparison,
  swot,
  table,
  'then-what': thenWhat,
  timeline,
  topics,
  'work-programme': workProgramme,
} as const;

/** The word of an element in Markdown. */
export type ElementName = keyof typeof registry;

/** The elements, in the order of their names. */
export const elements: readonly BlockElement[] = Object.values(registry);

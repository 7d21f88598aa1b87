import type { Register } from '../register.ts';
import { accounts } from './accounts.ts';
import { actions } from './actions.ts';
import { appraisalCriteria } from './appraisal-criteria.ts';
import { appraisalOptions } from './appraisal-options.ts';
import { appraisalScores } from './appraisal-scores.ts';
import { appraisals } from './appraisals.ts';
import { coverage } from './coverage.ts';
import { decisions } from './decisions.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { forwardPlan } from './forward-plan.ts';
import { officeHolders } from './office-holders.ts';
import { planTitles } from './plan-titles.ts';
import { plans } from './plans.ts';
import { progress } from './progress.ts';
import { recurrences } from './recurrences.ts';
import { risks } from './risks.ts';
import { selfAssessments } from './self-assessments.ts';
import { swotPoints } from './swot-points.ts';
import { updates } from './updates.ts';
import { workProgramme } from './work-programme.ts';

/** Every register there is, in the order in which pages list what stands in several of them. */
export const registers: readonly Register[] = [
  actions,
  updates,
  appraisals,
  appraisalOptions,
  appraisalCriteria,
  appraisalScores,
  coverage,
  decisions,
  facts,
  findings,
  forwardPlan,
  accounts,
  officeHolders,
  plans,
  planTitles,
  progress,
  risks,
  selfAssessments,
  swotPoints,
  recurrences,
  events,
  workProgramme,
];

import type { BlockElement } from '../core/compile/element.ts';
import Actions from './actions/Actions.astro';
import Appraisal from './appraisal/Appraisal.astro';
import CallIn from './call-in/CallIn.astro';
import Chart from './chart/Chart.astro';
import Course from './course/Course.astro';
import Coverage from './coverage/Coverage.astro';
import PaperTable from './data-table/PaperTable.astro';
import Deadline from './deadline/Deadline.astro';
import Decisions from './decisions/Decisions.astro';
import Facts from './facts/Facts.astro';
import Findings from './findings/Findings.astro';
import ForwardPlan from './forward-plan/ForwardPlan.astro';
import InspectorAndCouncil from './inspector-and-council/InspectorAndCouncil.astro';
import Kpi from './kpi/Kpi.astro';
import Notice from './notice/Notice.astro';
import OfficeHolders from './office-holders/OfficeHolders.astro';
import Plans from './plans/Plans.astro';
import Progress from './progress/Progress.astro';
import Quotation from './quotation/Quotation.astro';
import Risks from './risks/Risks.astro';
import Scorecard from './scorecard/Scorecard.astro';
import SelfAssessments from './self-assessments/SelfAssessments.astro';
import SwotComparison from './swot-comparison/SwotComparison.astro';
import Swot from './swot/Swot.astro';
import Table from './table/Table.astro';
import ThenWhat from './then-what/ThenWhat.astro';
import Timeline from './timeline/Timeline.astro';
import Topics from './topics/Topics.astro';
import WorkProgramme from './work-programme/WorkProgramme.astro';
import type { ElementName, registry } from './registry.ts';
import type { ViewProps } from '../views/view-context.ts';

/** The view of one element: it takes the model that the element makes. */
type ViewOf<Name extends ElementName> =
  (typeof registry)[Name] extends BlockElement<infer _, infer Model>
    ? (props: ViewProps<Model>) => unknown
    : never;

/** The view of every element, by its name. One that is wanting, or is of no element, does not compile. */
export const views: { readonly [Name in ElementName]: ViewOf<Name> } = {
  actions: Actions,
  appraisal: Appraisal,
  'call-in': CallIn,
  chart: Chart,
  course: Course,
  coverage: Coverage,
  'data-table': PaperTable,
  deadline: Deadline,
  decisions: Decisions,
  facts: Facts,
  findings: Findings,
  'forward-plan': ForwardPlan,
  'inspector-and-council': InspectorAndCouncil,
  kpi: Kpi,
  notice: Notice,
  'office-holders': OfficeHolders,
  plans: Plans,
  progress: Progress,
  quotation: Quotation,
  risks: Risks,
  scorecard: Scorecard,
  'self-assessments': SelfAssessments,
  'swot-comparison': SwotComparison,
  swot: Swot,
  table: Table,
  'then-what': ThenWhat,
  timeline: Timeline,
  topics: Topics,
  'work-programme': WorkProgramme,
};

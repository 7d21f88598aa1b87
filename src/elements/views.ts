import Actions from './actions/Actions.astro';
import Chart from './chart/Chart.astro';
import PaperTable from './data-table/PaperTable.astro';
import Decisions from './decisions/Decisions.astro';
import Facts from './facts/Facts.astro';
import ForwardPlan from './forward-plan/ForwardPlan.astro';
import Kpi from './kpi/Kpi.astro';
import Progress from './progress/Progress.astro';
import Scorecard from './scorecard/Scorecard.astro';
import Swot from './swot/Swot.astro';
import Table from './table/Table.astro';
import Timeline from './timeline/Timeline.astro';
import WorkProgramme from './work-programme/WorkProgramme.astro';

/** The view of every element, by its name: the second list that a new element is added to. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each view takes the model of its own element
export const views: Readonly<Record<string, (props: any) => unknown>> = {
  actions: Actions,
  chart: Chart,
  'data-table': PaperTable,
  decisions: Decisions,
  facts: Facts,
  'forward-plan': ForwardPlan,
  kpi: Kpi,
  progress: Progress,
  scorecard: Scorecard,
  swot: Swot,
  table: Table,
  timeline: Timeline,
  'work-programme': WorkProgramme,
};

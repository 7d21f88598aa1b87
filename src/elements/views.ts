import Actions from './actions/Actions.astro';
import Appraisal from './appraisal/Appraisal.astro';
import Chart from './chart/Chart.astro';
import Decisions from './decisions/Decisions.astro';
import Kpi from './kpi/Kpi.astro';
import Progress from './progress/Progress.astro';
import Scorecard from './scorecard/Scorecard.astro';
import Swot from './swot/Swot.astro';
import Table from './table/Table.astro';
import Timeline from './timeline/Timeline.astro';

/** The view of every element, by its name: the second list that a new element is added to. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each view takes the model of its own element
export const views: Readonly<Record<string, (props: any) => unknown>> = {
  actions: Actions,
  appraisal: Appraisal,
  chart: Chart,
  decisions: Decisions,
  kpi: Kpi,
  progress: Progress,
  scorecard: Scorecard,
  swot: Swot,
  table: Table,
  timeline: Timeline,
};

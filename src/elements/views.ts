import CallIn from './call-in/CallIn.astro';
import Chart from './chart/Chart.astro';
import Deadline from './deadline/Deadline.astro';
import Kpi from './kpi/Kpi.astro';
import Scorecard from './scorecard/Scorecard.astro';
import Swot from './swot/Swot.astro';
import Table from './table/Table.astro';
import Timeline from './timeline/Timeline.astro';

/** The view of every element, by its name: the second list that a new element is added to. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each view takes the model of its own element
export const views: Readonly<Record<string, (props: any) => unknown>> = {
  'call-in': CallIn,
  chart: Chart,
  deadline: Deadline,
  kpi: Kpi,
  scorecard: Scorecard,
  swot: Swot,
  table: Table,
  timeline: Timeline,
};

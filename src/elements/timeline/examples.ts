import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'dates known to the year, the season, the month and the day',
    markdown: `:::timeline

- **1999** A first inspection finds the library service wanting.
- **2013, summer** Two branches close for repairs.
- **March 2014** The council asks residents what they want of a library.
- **15 May 2014** Cabinet agrees a plan for ten years.

:::`,
  },
  {
    name: 'dates that are only about known',
    markdown: `:::timeline

- **about 2008** The mobile library makes its last round.
- **early 2016** The first branch opens again.
- **2016 to 2018** The others follow, one by one.
- **by March 2020** The plan is to be complete.

:::`,
  },
  {
    name: 'events from a table, one of them still to come when the paper told it',
    markdown: '::timeline{body="town-council"}',
    files: [
      ...libraryPapers,
      {
        path: 'data/events.csv',
        text: `id,date,event,bodies,outlook,outcome,edition,locator
desks,2017,The desks are staffed again.,town-council,,,2019-10-02-library-report,p2
report,"2 October 2019, 18:30",The council hears the yearly report.,town-council,,,2019-10-02-library-report,p1
roof-vote,by March 2020,The council is to vote on the roof.,town-council,planned,not in our papers,2019-10-02-library-report,p4
`,
      },
    ],
  },
];

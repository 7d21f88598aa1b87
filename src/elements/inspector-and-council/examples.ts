import { libraryVisits } from '../examples/example-files.ts';
import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'what an inspectorate, a council and the figures say of visits',
    markdown: '::inspector-and-council',
    files: [
      ...libraryPapers,
      ...libraryVisits,
      {
        path: 'data/findings.csv',
        text: `id,by,date,kind,subject,text,edition,locator
few-visits,library-inspectorate,2019-10-02,to-improve,Visits,Inspectors thought too few people came in 2016.,2019-10-02-library-report,p5
`,
      },
      {
        path: 'data/accounts.csv',
        text: `id,date,subject,inspector,by,council,figures,differs,edition,locator
visits,"2016, spring",Visits,findings/few-visits,town-council,The council said that more people came every year.,library-visits@2016-04,The council compares with the year before; the inspectors do not say what they compare with.,2019-12-04-library-pack,p1
`,
      },
    ],
  },
];

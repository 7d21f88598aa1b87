import { libraryVisits } from '../examples/example-files.ts';
import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'two analyses that differ, one with parts that are empty',
    markdown: '::swot-comparison',
    files: [
      ...libraryPapers,
      ...libraryVisits,
      {
        path: 'data/findings.csv',
        text: `id,by,date,kind,subject,text,edition,locator
desks-staffed,library-inspectorate,2019-10-02,strength,The desks,Inspectors found every desk staffed.,2019-10-02-library-report,p5
`,
      },
      {
        path: 'data/swot-points.csv',
        text: `id,analysis,author,role,date,quadrant,subject,point,evidence,beside,indicator,claim,at,edition,locator
librarian-visits,librarian,A. Librarian,Head of Libraries,2015-07-20,weaknesses,Visits,Fewer people come each year.,,,library-visits,worse,2015-04,2019-10-02-library-report,p2
librarian-desks,librarian,A. Librarian,Head of Libraries,2015-07-20,strengths,Desks,The desks are well staffed.,findings/desks-staffed,,,,,2019-10-02-library-report,p2
chair-desks,chair,B. Reader,Chair of the friends,2016-09-01,threats,Desks,Nobody knows who will pay for the desks.,,findings/desks-staffed,,,,2019-12-04-library-pack,p1
`,
      },
    ],
  },
];

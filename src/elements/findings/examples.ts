import { libraryPapers } from '../examples/library-papers.ts';
import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'what an inspectorate found, and what another paper tells of a review',
    markdown: '::findings',
    files: [
      ...libraryPapers,
      {
        path: 'data/findings.csv',
        text: `id,by,date,visit,of,kind,subject,text,edition,locator
stairs,library-inspectorate,2019-10-02,3 to 4 September 2019,town-council,immediate,The stairs,Inspectors wanted the stairs of the North branch closed until they are safe.,2019-10-02-library-report,p4
welcome,library-inspectorate,2019-10-02,3 to 4 September 2019,town-council,strength,The welcome,Inspectors found that readers of every age are made welcome.,2019-10-02-library-report,p5
catalogue,library-inspectorate,2019-10-02,3 to 4 September 2019,town-council,to-improve,The catalogue,Inspectors found that one book in ten is not where the catalogue says.,2019-10-02-library-report,p5
hours,town-council,,"2018, autumn",,finding,Opening hours,"As the report tells it, residents who were asked liked late hours and wanted Sundays too.",2019-10-02-library-report,p7
`,
      },
    ],
  },
];

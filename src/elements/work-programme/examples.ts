import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'what a committee planned to look at',
    markdown: '::work-programme{edition="2019-10-02-library-report"}',
    files: [
      ...libraryPapers,
      {
        path: 'data/work-programme.csv',
        text: `id,body,date,start,paper-deadline,item,attendees,status,kind,edition,locator,note
van,town-council,2019-12-04,18:30,2019-11-26,The round of the van,The librarian,planned,formal,2019-10-02-library-report,p9,
roof,town-council,2019-12-04,18:30,2019-11-26,The price of the roof,,to-be-confirmed,formal,2019-10-02-library-report,p9,
report,town-council,2019-10-02,18:30,2019-09-24,The yearly report,The librarian,held,formal,2019-10-02-library-report,p9,
school,town-council,,,,Visit to the new school,,to-be-confirmed,visit,2019-10-02-library-report,p9,To be arranged.
`,
      },
    ],
  },
];

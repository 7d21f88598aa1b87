import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'one person in two offices, and one whose body is not among those here',
    markdown: '::office-holders',
    files: [
      ...libraryPapers,
      {
        path: 'data/office-holders.csv',
        text: `id,role,name,body,from,until,as-at,answers-for,edition,locator,note
county-librarian,County Librarian,Jo Quill,,,,2 October 2019,,2019-10-02-library-report,p1,
mayor,Mayor,Councillor Ann Lorry,town-council,May 2019,,2 October 2019,The reading hours of the branches.,2019-10-02-library-report,p1,
chair-report,Chair,Councillor Sam Bell,library-committee,,,2 October 2019,The yearly report on the libraries.,2019-10-02-library-report,p1,
first-chair,Chair,Councillor Ann Lorry,library-committee,2016,May 2019,2016 to 2019,unavailable,2019-10-02-library-report,p2,A stain covers the line.
`,
      },
    ],
  },
  {
    name: 'the offices of one body',
    markdown: '::office-holders{body="library-committee"}',
    files: [
      ...libraryPapers,
      {
        path: 'data/office-holders.csv',
        text: `id,role,name,body,as-at,answers-for,edition,locator
chair-report,Chair,Councillor Sam Bell,library-committee,2 October 2019,The yearly report on the libraries.,2019-10-02-library-report,p1
`,
      },
    ],
  },
];

import type { Example } from '../examples/example.ts';
import { libraryDecisions, libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'a recommendation that comes up again, and one of which nothing more is said',
    markdown: '::then-what{by="library-committee"}',
    files: [
      ...libraryPapers,
      libraryDecisions,
      {
        path: 'data/findings.csv',
        text: `id,by,date,kind,subject,text,edition,locator
roof-leaks,library-inspectorate,2019-12-04,to-improve,The roof,Inspectors found the roof still leaking.,2019-12-04-library-pack,p6
`,
      },
      {
        path: 'data/recurrences.csv',
        text: `id,of,again,says,open,edition,locator
roof-again,decisions/roof-survey,findings/roof-leaks,Two months later inspectors found that the roof still leaked.,Whether it has been surveyed.,2019-12-04-library-pack,p6
`,
      },
    ],
  },
];

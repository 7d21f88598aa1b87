import { libraryPapers } from '../examples/library-papers.ts';
import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a risk with its answer, and one that is only named',
    markdown: '::risks',
    files: [
      ...libraryPapers,
      {
        path: 'data/plan-titles.csv',
        text: `id,title,by,edition,locator
library-risks,"Risks to the libraries, 2019",town-council,2019-10-02-library-report,p10
`,
      },
      {
        path: 'data/risks.csv',
        text: `id,register,risk,consequence,mitigation,edition,locator
lease,library-risks,The lease of the South branch is not renewed.,The branch would have to move within a year.,Talks with the owner of the house began in May 2019.,2019-10-02-library-report,p10
prices,library-risks,Books cost more than expected.,,,2019-10-02-library-report,p10
`,
      },
    ],
  },
];

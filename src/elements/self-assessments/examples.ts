import { libraryPapers } from '../examples/library-papers.ts';
import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a question with its answer and what that rests on',
    markdown: '::self-assessments',
    files: [
      ...libraryPapers,
      {
        path: 'data/plan-titles.csv',
        text: `id,title,by,edition,locator
library-plan,"How the library plan of 2018 went",town-council,2019-10-02-library-report,p11
`,
      },
      {
        path: 'data/self-assessments.csv',
        text: `id,plan,number,question,part,answer,edition,locator
q1-answer,library-plan,1,Do more people read?,answer,"The council answers that they do, in two branches of three.",2019-10-02-library-report,p11
q1-loans,library-plan,1,Do more people read?,evidence,"The loans of 2019, and a survey at the doors.",2019-10-02-library-report,p11
`,
      },
    ],
  },
];

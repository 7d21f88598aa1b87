import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'decisions that were to come',
    markdown: '::forward-plan{body="town-council"}',
    files: [
      ...libraryPapers,
      {
        path: 'data/forward-plan.csv',
        text: `id,number,title,portfolio,decision-maker,proposed,decided,key,edition,locator,note
roof,000412/2019,The roof of the North branch,Buildings,town-council,2019-11-06,2019-11-06,yes,2019-10-02-library-report,p10,
van,,A second van,Libraries,town-council,2020-03-04,,,2019-10-02-library-report,p10,No number is printed.
`,
      },
    ],
  },
];

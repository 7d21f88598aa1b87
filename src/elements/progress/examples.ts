import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'a plan with ratings, one of which cannot be read',
    markdown: '::progress',
    settings: `schemes:
  roof-colours:
    title: The colours of the plan for the roof
    rule: as-published
    plans: [roof-plan-2018-20]
    ratings:
      - rating: Green
        means: Finished.
        shape: circle
        colour: green
      - rating: Red
        means: Late.
        shape: triangle
        colour: red
`,
    files: [
      ...libraryPapers,
      {
        path: 'data/plan-titles.csv',
        text: `id,title,edition,locator
roof-plan-2018-20,"Plan for the roof, 2018 to 2020",2019-10-02-library-report,p6
`,
      },
      {
        path: 'data/progress.csv',
        text: `id,plan,group,number,action,progress,as-at,rating,edition,locator,note
survey,roof-plan-2018-20,The roof,1,Have the roof surveyed.,The survey is done.,October 2019,GREEN,2019-10-02-library-report,p6,
slates,roof-plan-2018-20,The roof,2,Buy slates.,They are ordered.,October 2019,unavailable,2019-10-02-library-report,p6,The colour is lost in our copy.
paint,roof-plan-2018-20,,,Paint the doors.,unavailable,October 2019,,2019-10-02-library-report,p6,The line is torn in our copy.
`,
      },
    ],
  },
];

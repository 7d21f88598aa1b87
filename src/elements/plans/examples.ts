import { libraryPapers } from '../examples/library-papers.ts';
import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a priority with its step, its risk and what is to be done about it',
    markdown: '::plans{plan="roof-2020"}',
    files: [
      ...libraryPapers,
      {
        path: 'data/plan-titles.csv',
        text: `id,title,by,edition,locator
roof-2020,"Plan for the roof, 2020",town-council,2019-10-02-library-report,p8
`,
      },
      {
        path: 'data/plans.csv',
        text: `id,plan,number,part,answers,text,edition,locator
new-roof,roof-2020,1,priority,,A roof that does not leak.,2019-10-02-library-report,p8
new-roof-tiles,roof-2020,1,step,plans/new-roof,Lay new tiles before the winter.,2019-10-02-library-report,p8
new-roof-cost,roof-2020,1,risk,plans/new-roof,Tiles cost more than was set aside.,2019-10-02-library-report,p9
new-roof-cost-answer,roof-2020,1,mitigation,plans/new-roof-cost,Buy them together with the school.,2019-10-02-library-report,p9
`,
      },
    ],
  },
];

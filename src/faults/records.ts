import type { Edit, Fault } from './fault.ts';

const paper = '2019-10-02-library-report';
const titles: Edit = {
  file: 'data/plan-titles.csv',
  content: `id,title,by,edition,locator
roof-2020,"Plan for the roof, 2020",town-council,${paper},p4
desks-2020,"Plan for the desks, 2020",town-council,${paper},p5
`,
};
const plans = 'data/plans.csv';
const rows = (answersOfDesk: string, answersOfRoof = '') =>
  `id,plan,part,answers,text,edition,locator
new-roof,roof-2020,priority,${answersOfRoof},A roof that does not leak.,${paper},p4
new-tiles,roof-2020,step,plans/new-roof,Lay new tiles.,${paper},p4
new-desk,desks-2020,step,${answersOfDesk},Buy a desk.,${paper},p5
`;

/** Mistakes in plans. */
export const records: readonly Fault[] = [
  {
    code: 'reference/unknown',
    when: 'a row belongs to a plan that has no title',
    mend: 'Mend the id of the plan, or add its title to `data/plan-titles.csv`.',
    edits: [
      titles,
      {
        file: plans,
        content: `id,plan,part,text,edition,locator\nnew-roof,rooof-2020,step,Mend it.,${paper},p4\n`,
      },
    ],
    at: `${plans}:2:10`,
    mended: [{ file: plans, from: 'rooof-2020', to: 'roof-2020' }],
  },
  {
    code: 'plans/answers',
    when: 'a row of a plan belongs to a row of another plan, or to something that is no row of a plan',
    mend: 'Under `answers` name a row of the same plan, such as the priority that a step is for.',
    edits: [titles, { file: plans, content: rows('plans/new-roof') }],
    at: `${plans}:4:26`,
    mended: [{ file: plans, content: rows('') }],
  },
  {
    code: 'plans/circle',
    when: 'a row of a plan belongs to itself',
    mend: 'Leave `answers` blank in the row that stands at the top.',
    edits: [titles, { file: plans, content: rows('', 'plans/new-roof') }],
    at: `${plans}:2:29`,
    mended: [{ file: plans, content: rows('') }],
  },
];

import type { Edit, ProblemExample } from './problem-example.ts';

const about = 'content/pages/about.md';
const paper = '2019-10-02-library-report';
const words = 'publish what they say.\n';

/** Puts an element under the words of a page. */
const onPage = (element: string): Edit => ({
  file: about,
  from: words,
  to: `${words}\n${element}\n`,
});
const change = (from: string, to: string): Edit => ({ file: about, from, to });

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

const quoted = (text: string) =>
  `:::quotation{by="Ann Example" paper="${paper}" locator="p2"}\n\n${text}\n\n:::`;
const many = Array.from({ length: 41 }, (_, number) => `word${number}`).join(' ');
const notice = (kind: string, text: string) =>
  `:::notice{date="2019-11-04" kind="${kind}"}\n\n${text}\n\n:::`;

/** Mistakes in plans, quotations and notices. */
export const records: readonly ProblemExample[] = [
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
  {
    code: 'quotation/no-words',
    when: 'a quotation holds a list, a heading or nothing, rather than paragraphs',
    mend: 'Write the words that are quoted as plain text.',
    edits: [onPage(quoted('- Open later.'))],
    at: `${about}:10:1`,
    mended: [change('- Open later.', 'Open later.')],
  },
  {
    code: 'quotation/too-long',
    when: 'more than forty words are quoted',
    mend: 'Quote less. What a paper says is told in words of your own, with its place behind it.',
    edits: [onPage(quoted(many))],
    at: `${about}:8:1`,
    mended: [change(many, many.slice(0, 40))],
  },
  {
    code: 'notice/empty',
    when: 'a notice has a date and no words',
    mend: 'Say what was changed and why, or take the notice out.',
    edits: [onPage(':::notice{date="2019-11-04" kind="note"}\n:::')],
    at: `${about}:8:1`,
    mended: [change('kind="note"}\n', 'kind="note"}\n\nThe map is new.\n\n')],
  },
  {
    code: 'notice/no-link',
    when: 'a notice says that something is superseded, and readers cannot go to the other version',
    mend: 'Link to the other version in the text.',
    edits: [onPage(notice('superseded', 'A later report takes its place.'))],
    at: `${about}:8:35`,
    mended: [change('A later report', `[A later report](../reports/${paper}.md)`)],
  },
];

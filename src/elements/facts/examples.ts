import type { Example } from '../examples/example.ts';
import { libraryPapers } from '../examples/library-papers.ts';

export const examples: readonly Example[] = [
  {
    name: 'figures said in a sentence, one of them without a date and one in words',
    markdown: '::facts{edition="2019-10-02-library-report"}',
    files: [
      ...libraryPapers,
      {
        path: 'data/facts.csv',
        text: `id,fact,value,unit,qualifier,as-at,basis-note,by,text,edition,locator,note,discrepancy
volunteers,Volunteers,140,people,over,September 2019,The date of the report.,town-council,"Over 140 people gave their time, the report says.",2019-10-02-library-report,p7,,
lent-share,Books lent of those on the shelves,nearly half,,,not stated,,town-council,Nearly half of the books on the shelves were lent.,2019-10-02-library-report,p5,,
roof,Price of the roof,59700,£,,2019/20,,town-council,"The roof was to cost £59,700.",2019-10-02-library-report,p4,,The summary rounds it to £60000. No reason is given.
damaged,Books damaged by water,unavailable,books,,2017,,town-council,The report says how many books the rain damaged.,2019-10-02-library-report,p4,The corner of the page is torn in our copy.,
`,
      },
    ],
  },
];

import { libraryPapers } from '../examples/library-papers.ts';
import type { Example } from '../examples/example.ts';

const place = '2019-10-02-library-report,p6';
const scale = '1 Low; 2 Medium; 3 High';

export const examples: readonly Example[] = [
  {
    name: 'three ways to mend a roof, with weights, one printed total for each',
    markdown: '::appraisal{appraisal="roof"}',
    files: [
      ...libraryPapers,
      {
        path: 'data/appraisals.csv',
        text: `id,title,date,by,scale,text,edition,locator
roof,Three ways to a dry library,September 2019,town-council,${scale},The council weighed what to do about the roof.,${place}
`,
      },
      {
        path: 'data/appraisal-options.csv',
        text: `id,appraisal,number,title,text,weighted,edition,locator
mend,roof,A,Mend the roof,The worst parts are mended each summer.,15,${place}
renew,roof,B,Put on a new roof,The branch shuts for a year.,14,${place}
move,roof,C,Move the branch,The books go to the school.,9,${place}
`,
      },
      {
        path: 'data/appraisal-criteria.csv',
        text: `id,appraisal,number,title,weight,edition,locator
cost,roof,1,Costs little,3,${place}
dry,roof,2,Stays dry,2,${place}
open,roof,3,Stays open,1,${place}
`,
      },
      {
        path: 'data/appraisal-scores.csv',
        text: `id,appraisal,option,criterion,score,reason,edition,locator
mend-cost,roof,mend,cost,3,It costs least.,${place}
mend-dry,roof,mend,dry,2,Some of it would still leak.,${place}
mend-open,roof,mend,open,2,The branch shuts for some weeks each summer.,${place}
renew-cost,roof,renew,cost,2,It costs more at first.,${place}
renew-dry,roof,renew,dry,3,It keeps the rain out for forty years.,${place}
renew-open,roof,renew,open,2,The van comes for the year.,${place}
move-cost,roof,move,cost,1,A lift must be built.,${place}
move-dry,roof,move,dry,2,The school has a flat roof.,${place}
move-open,roof,move,open,2,The school shuts in summer.,${place}
`,
      },
    ],
  },
  {
    name: 'no weights, a score that cannot be read, a label that does not fit',
    markdown: '::appraisal',
    files: [
      ...libraryPapers,
      {
        path: 'data/appraisals.csv',
        text: `id,title,scale,edition,locator
desks,Who staffs the desks,${scale},${place}
`,
      },
      {
        path: 'data/appraisal-options.csv',
        text: `id,appraisal,number,title,unweighted,edition,locator
staff,desks,1,Paid staff,5,${place}
friends,desks,2,Friends of the library,5,${place}
machine,desks,3,A machine,4,${place}
`,
      },
      {
        path: 'data/appraisal-criteria.csv',
        text: `id,appraisal,number,title,edition,locator
help,desks,1,Helps readers,${place}
hours,desks,2,Keeps long hours,${place}
`,
      },
      {
        path: 'data/appraisal-scores.csv',
        text: `id,appraisal,option,criterion,score,label,reason,edition,locator,note,discrepancy
staff-help,desks,staff,help,3,High,They know the books.,${place},,
staff-hours,desks,staff,hours,2,Medium,They work six days.,${place},,
friends-help,desks,friends,help,2,High,They are keen.,${place},,"Scored 2, but labelled high."
friends-hours,desks,friends,hours,3,High,There are many of them.,${place},,
machine-help,desks,machine,help,1,Low,,${place},,
machine-hours,desks,machine,hours,unavailable,,unavailable,${place},The page is torn in our copy.,
`,
      },
    ],
  },
];

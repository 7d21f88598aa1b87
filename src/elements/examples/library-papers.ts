import type { SourceFile } from '../../core/source/source.ts';

/** The papers and bodies of a made-up town, for the examples of elements that show registers. */
export const libraryPapers: readonly SourceFile[] = [
  {
    path: 'content/bodies/town-council.md',
    text: `---
name: Little Bourne Town Council
kind: council
---
`,
  },
  {
    path: 'content/bodies/library-inspectorate.md',
    text: `---
name: Inspectorate of Libraries
kind: inspectorate
---
`,
  },
  {
    path: 'content/bodies/library-committee.md',
    text: `---
name: Library Committee
kind: scrutiny-committee
---
`,
  },
  {
    path: 'content/reports/2019-10-02-library-report.md',
    text: `---
title: The roof and the desks
kind: report
body: library-committee
outcome: not in our papers
date: 2019-10-02
summary: The yearly report on the libraries of Little Bourne.
---
`,
  },
  {
    path: 'content/reports/2019-12-04-library-pack.md',
    text: `---
title: What was asked in autumn
kind: pack
body: library-committee
outcome: not in our papers
date: 2019-12-04
summary: The papers for the last meeting of the year.
---
`,
  },
];

/** A recommendation that led to a resolution, and that to a request. */
export const libraryDecisions: SourceFile = {
  path: 'data/decisions.csv',
  text: `id,kind,number,date,by,to,verb,text,due,outcome,outcome-edition,outcome-locator,follows,edition,locator
roof-survey,recommendation,1,2019-10-02,library-committee,The librarian,Recommend,Have the roof of the North branch surveyed.,by December 2019,The committee took it up two weeks later.,2019-12-04-library-pack,p2,,2019-10-02-library-report,p4
open-later,recommendation,2,2019-10-02,library-committee,,Recommend,Open the South branch in the evening.,,not in our papers,,,,2019-10-02-library-report,p4
roof-resolution,resolution,,2019-10-16,library-committee,,Request,Ask for a survey of the roof.,,not in our papers,,,decisions/roof-survey,2019-12-04-library-pack,p2
`,
};

/** Requests, two of them with news. */
export const libraryActions: readonly SourceFile[] = [
  {
    path: 'data/actions.csv',
    text: `id,number,raised,item,action,owner,follows,edition,locator,themes
survey,1,2019-10-16,The roof,Send members the survey of the roof.,Librarian,decisions/roof-resolution,2019-12-04-library-pack,p3,
ladders,2,2019-10-16,The roof,Say how many ladders the branches have.,,,2019-12-04-library-pack,p3,
desks,3,2019-11-06,The desks,Say when the desks are staffed.,,,2019-12-04-library-pack,p4,
van,4,2019-11-06,The desks,Invite the driver of the van.,,,2019-12-04-library-pack,p4,
`,
  },
  {
    path: 'data/updates.csv',
    text: `id,of,date,kind,text,edition,locator
survey-sent,actions/survey,2019-11-20,done,The survey was sent to members.,2019-12-04-library-pack,p3
ladders-someone,actions/ladders,,assigned,The caretaker is to count them.,2019-12-04-library-pack,p3
desks-some,actions/desks,,part,The desk of the North branch is staffed on six days.,2019-12-04-library-pack,p4
van-invited,actions/van,2019-11-13,programmed,The driver comes in January.,2019-12-04-library-pack,p4
`,
  },
];

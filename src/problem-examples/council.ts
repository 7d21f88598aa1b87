import { meetings, process } from './council-meetings.ts';

/**
 * A whole small council with nothing wrong in it, on which every fault is shown. Made up: no such place,
 * no such paper.
 */
export const council = {
  'content/publication.yml': `title: Libraries of Little Bourne
summary: How the libraries of a small made-up town are doing, from the papers of its council.
publisher: Friends of the libraries
about: Little Bourne Town Council
official: no
language: en-GB
asAt: 2019-12-31
contact:
  address: libraries@little-bourne.example
licence:
  name: Open Government Licence v3.0
  address: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
highlights:
  - library-visits
comparators:
  england: England
  counties: Nearby counties
themes:
  libraries: Libraries
  people: People
scorecards:
  autumn-2019:
    title: Autumn 2019
    edition: 2019-10-02-library-report
    period: 2019-09
${process}`,
  ...meetings,
  'content/glossary.yml': `- term: ILL
  means:
    - words: Interlibrary loan
      edition: 2019-10-02-library-report
      locator: p7
`,
  'content/bodies/town-council.md': `---
name: Little Bourne Town Council
kind: council
---

The council runs three branches.
`,
  'content/bodies/library-committee.md': `---
name: Library Committee
kind: scrutiny-committee
---

The committee looks at the branches twice a year.
`,
  'content/reports/2018-10-03-library-report.md': `---
title: The roof will cost more
kind: report
body: town-council
from: library-committee
date: 2018-10-03
summary: The yearly report of 2018 to the council on its branches, their visits and the price of a new roof.
themes: [libraries]
outcome: The council set money aside for the roof.
---

## What it is about

The committee asked for money for the roof. [p4](paper:2018-10-03-library-report)
`,
  'content/reports/2019-10-02-library-report.md': `---
title: Visits rose for the third year
printedTitle: Libraries, annual report
kind: report
body: town-council
from: library-committee
date: 2019-10-02
period: 2018/19
authors:
  - name: Councillor Ann Example
    role: Chair of the committee
  - role: Librarian
summary: The yearly report to the council on its branches, their visits, their books and what the roof will cost.
themes: [libraries, people]
outcome: not in our papers
---

## What it is about

Visits in September 2019 came to [4,930](figure:library-visits@2019-09), and at 10:30 on the first day a desk opened.
The price of the roof is in [the report of the year before](2018-10-03-library-report.md#what-it-is-about).

## What it found

Of the books lent, [82%](figure:books-on-time@2019-09) came back on time. [p5](paper:2019-10-02-library-report)

![A map of the branches](/images/map.png)

| Branch | Open |
| --- | --- |
| North | six days |
| South | five days |

::chart{indicator="library-visits" by="branch"}

### What happened

:::timeline

- **2017, spring** The roof leaks for the first time.
- **2 October 2019** The council hears the report. [p1](paper:2019-10-02-library-report)

:::

### Where the libraries stand

:::swot{author="Ann Example" role="Chair of the committee" date="2019-10-02"}

### Strengths

- The desks are staffed.

### Weaknesses

- The roof leaks.

### Opportunities

- A school will open near the North branch.

### Threats

- Prices rise.

:::
`,
  'content/indicators/library-visits.md': `---
title: Visits to libraries
unit: visits
goodWhen: higher
basis: month
adds: [branch]
targets:
  - value: 5200
    by: 2020-03
    tolerance: unstated
    edition: 2019-10-02-library-report
    locator: p2
breaks:
  - at: 2018-04
    reason: Visits to the van are counted from here on.
    edition: 2018-10-03-library-report
    locator: p3
frequency: monthly
owner: Librarian
themes: [libraries]
unitOne: visit
---

Everyone who comes through a door, counted by a beam.
`,
  'data/indicators/library-visits.csv': `period,value,branch,comparator,edition,locator,note
2018-09,4610,,,2018-10-03-library-report,p2,
2019-09,4930,,,2019-10-02-library-report,p2,
2019-09,2110,North,,2019-10-02-library-report,p3,
2019-09,2820,South,,2019-10-02-library-report,p3,
unstated,4480,,england,2019-10-02-library-report,p2,The paper gives no period.
`,
  'content/indicators/books-on-time.md': `---
title: Books returned on time
unit: "%"
goodWhen: higher
decimals: 0
parts: percent
basis: month
targets:
  - value: 85
    from: 2019-04
    until: 2020-03
    tolerance:
      band: [80, 90]
    edition: 2019-10-02-library-report
    locator: p5
themes: [libraries]
---

Of the books due back in the month, the share that came back by their day.
`,
  'data/indicators/books-on-time.csv': `period,value,numerator,denominator,edition,locator,discrepancy
2018-09,79,948,1200,2018-10-03-library-report,p5,
2019-07,unavailable,,,2019-10-02-library-report,p5,
2019-09,82,1025,1250,2019-10-02-library-report,p5,
`,
  'content/indicators/home-visits.md': `---
title: People visited at home
unit: people
goodWhen: neither
basis: year
counts: people
themes: [people]
unitOne: person
---

Everyone to whose home a librarian took books in the year.
`,
  'data/indicators/home-visits.csv': `period,value,edition,locator
2017/18,38,2018-10-03-library-report,p6
2018/19,41,2019-10-02-library-report,p6
`,
  'data/events.csv': `id,date,event,bodies,outlook,outcome,edition,locator,themes,note
van-stops,"2016, autumn",The van makes its last round.,town-council,,,2018-10-03-library-report,p1,libraries,
roof-vote,by March 2020,The council is to vote on the roof.,town-council,planned,not in our papers,2019-10-02-library-report,p4,libraries people,
`,
  'content/tables/roof-money.md': `---
title: What the roof costs the council
edition: 2019-10-02-library-report
locator: p4
unit: £
columns:
  amount:
    title: Amount
rows: Line
picture: none
themes: [libraries]
---

The price of the roof, and what others pay towards it.
`,
  'data/tables/roof-money.csv': `id,line,amount,of,sign,kind,note
slates,Slates,41200,price,,,
work,Work,18500,price,,,
price,Price of the roof,59700,council,,subtotal,
grant,Grant of the county,20000,council,minus,,Promised and not yet paid.
council,The council pays,39700,,,total,
`,
  'data/coverage.csv': `id,edition,locator,section,holds,published,reason
van,2018-10-03-library-report,p1,Van,When the van stops.,/timeline/#van-stops,
map,2019-10-02-library-report,p9,Map,A map of the branches.,,The map is not ours to publish.
`,
  'content/subjects.yml': `- subject: Roof
  words: [roof]
- subject: Visits
  words: [visit, visits]
`,
  'data/appraisals.csv': `id,title,scale,edition,locator
roof,Two ways to a dry library,1 Low; 2 Medium; 3 High,2019-10-02-library-report,p6
`,
  'data/appraisal-options.csv': `id,appraisal,number,title,unweighted,edition,locator
mend,roof,1,Mend the roof,5,2019-10-02-library-report,p6
renew,roof,2,Put on a new roof,4,2019-10-02-library-report,p6
`,
  'data/appraisal-criteria.csv': `id,appraisal,number,title,weight,edition,locator
cost,roof,1,Costs little,,2019-10-02-library-report,p6
dry,roof,2,Stays dry,,2019-10-02-library-report,p6
`,
  'data/appraisal-scores.csv': `id,appraisal,option,criterion,score,label,edition,locator,discrepancy
mend-cost,roof,mend,cost,3,High,2019-10-02-library-report,p6,
mend-dry,roof,mend,dry,2,Medium,2019-10-02-library-report,p6,
renew-cost,roof,renew,cost,1,Low,2019-10-02-library-report,p6,
renew-dry,roof,renew,dry,3,High,2019-10-02-library-report,p6,
`,
  'content/pages/about.md': `---
title: About this site
summary: Who publishes these pages, and from which papers.
---

We read the papers of the council and publish what they say.
`,
} as const;

/** The files under `public/` of the good council: its map, as small as a PNG can be. */
export const publicFiles = {
  'public/images/map.png': Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    ),
    (letter) => letter.charCodeAt(0),
  ),
} as const;

/** The rules of the good council for its meetings: the end of its settings. */
export const process = `process:
  agenda:
    days: 5
    count: working
    note: By law.
  keyDecision:
    days: 28
    count: calendar
    edition: 2018-10-03-library-report
    locator: p9
  callIn:
    request:
      days: 3
      count: working
      note: Standing order 12.
    councillors:
      number: 2
      note: Standing order 12.
    hearing:
      days: 15
      count: working
      note: Standing order 13.
  backgroundPapers:
    from: 2020-01-01
    note: Older reports were not written for this site.
`;

/** The meetings of the good council. */
export const meetings = {
  'content/meetings/2019-10-02-town-council.md': `---
body: town-council
date: 2019-10-02
start: 18:30
end: 20:10
place: Town Hall
kind: executive
status: held
updated: 2019-10-04
agendaPublished: 2019-09-24
decisionsPublished: 2019-10-04
items:
  - number: 1
    title: The price of the roof
    papers: [2019-10-02-library-report]
    keyDecision:
      reference: 000012/2019
      notice: 2019-08-30
    callIn:
      requested: 2019-10-08
      by: [Councillor Ann Example, Councillor Bo Example]
      reason: The price rose after the notice.
      heardAt: 2019-10-16-library-committee
      outcome: The decision stood.
  - number: 2
    title: Offers for the roof
    exempt:
      paragraphs: [3]
      reason: It names what each builder asks.
      balance: The council could not bargain if others knew.
themes: [libraries]
---

The council heard the report.
`,
  'content/meetings/2019-10-16-library-committee.md': `---
body: library-committee
date: 2019-10-16
kind: call-in
status: held
updated: 2019-10-17
---

The committee let the decision stand.
`,
  'content/meetings/2019-11-06-library-committee.md': `---
body: library-committee
date: 2019-11-06
kind: formal
status: postponed
statusNote: The hall was flooded.
movedTo: 2020-01-15-library-committee
edition: 2019-10-02-library-report
locator: p8
---

The day was printed in the report.
`,
  'content/meetings/2020-01-15-library-committee.md': `---
body: library-committee
date: 2020-01-15
start: 10:00
kind: formal
status: scheduled
updated: 2019-11-05
items:
  - title: Visits
    follows: [2019-10-16-library-committee]
---

The meeting put off in November.
`,
} as const;

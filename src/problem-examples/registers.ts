import type { ProblemExample } from './problem-example.ts';

const events = 'data/events.csv';
const about = 'content/pages/about.md';
const first = 'van-stops,"2016, autumn",The van makes its last round.';
const note = 'From the minutes of the council.,,,,,,,,,\n';

/** Puts a line under the words of a page, with blank lines around it. */
const onPage = (from: string, to: string) => ({ file: about, from, to });
const words = 'publish what they say.\n';

/** Mistakes in registers, the tables of what papers hold many of, and in the elements that show them. */
export const registers: readonly ProblemExample[] = [
  {
    code: 'register/unknown-column',
    when: 'a table of events, actions or the like has a column that such a table does not have',
    mend: 'Mend the name of the column, or take the column out. Words for readers belong under `note`.',
    edits: [{ file: events, from: 'id,date,event,bodies', to: 'id,dates,event,bodies' }],
    at: `${events}:1:4`,
    mended: [{ file: events, from: 'id,dates,event,bodies', to: 'id,date,event,bodies' }],
  },
  {
    code: 'register/missing-column',
    when: 'a column that every row must fill is not there',
    mend: 'Add the column to the first row, and a cell to each other row.',
    edits: [
      {
        file: events,
        content:
          'id,event,edition,locator\nvan-stops,The van stops.,2018-10-03-library-report,p1\n',
      },
    ],
    at: `${events}:1:1`,
    mended: [
      {
        file: events,
        content:
          'id,date,event,edition,locator\nvan-stops,2016,The van stops.,2018-10-03-library-report,p1\n',
      },
    ],
  },
  {
    code: 'register/blank',
    when: 'a cell is blank that every row must fill',
    mend: 'Fill the cell. What a paper does not say is not a row of its own.',
    edits: [{ file: events, from: first, to: 'van-stops,"2016, autumn",' }],
    at: `${events}:2:26`,
    mended: [{ file: events, from: 'autumn",,', to: 'autumn",The van makes its last round.,' }],
  },
  {
    code: 'register/half-place',
    when: 'a row of an owner names a paper and no place in it, or a place and no paper',
    mend: 'Fill both, or leave both blank: what your own meeting or your own record says needs no paper.',
    edits: [
      { file: 'content/publication.yml', from: 'official: no', to: 'official: no\nvoice: owner' },
      { file: events, from: '2018-10-03-library-report,p1', to: '2018-10-03-library-report,' },
    ],
    at: `${events}:2:97`,
    mended: [
      { file: events, from: 'library-report,,libraries', to: 'library-report,p1,libraries' },
    ],
  },
  {
    code: 'register/value',
    when: 'a cell says only that there is nothing to say',
    mend: 'Say it in words, or leave the cell blank where it need not be filled.',
    edits: [{ file: events, from: first, to: 'van-stops,"2016, autumn",n/a' }],
    at: `${events}:2:26`,
    mended: [{ file: events, from: 'autumn",n/a', to: 'autumn",The van makes its last round.' }],
  },
  {
    code: 'csv/note-row',
    when: 'a note stands among the entries of a register',
    mend: 'Take it out.',
    edits: [{ file: events, from: first, to: `${note}${first}` }],
    at: `${events}:2:1`,
    mended: [{ file: events, from: note, to: '' }],
  },
  {
    code: 'csv/open-comma',
    when: 'words of an entry have a comma in them and are not in quotation marks',
    mend: 'Put the whole cell in double quotes.',
    edits: [{ file: events, from: 'its last round.', to: 'its last round, at noon.' }],
    at: `${events}:2:26`,
    mended: [
      {
        file: events,
        from: 'The van makes its last round, at noon.',
        to: '"The van makes its last round, at noon."',
      },
    ],
  },
  {
    code: 'register/value',
    when: 'a cell of a register holds what its column cannot take',
    mend: 'Write it as the message says.',
    edits: [{ file: events, from: '"2016, autumn"', to: 'autumn of 2016' }],
    at: `${events}:2:11`,
    mended: [{ file: events, from: 'autumn of 2016', to: '"2016, autumn"' }],
  },
  {
    code: 'register/twice',
    when: 'two entries of a register have one id',
    mend: 'Give one of them another id. An id that readers may have linked to stays with its entry.',
    edits: [{ file: events, from: 'roof-vote', to: 'van-stops' }],
    at: `${events}:3:1`,
    mended: [{ file: events, from: 'van-stops,by', to: 'roof-vote,by' }],
  },
  {
    code: 'register/unexplained',
    when: 'a cell is `unavailable`, and the row does not say why',
    mend: 'Say it in the column `note`, in words for readers.',
    edits: [{ file: events, from: 'planned,not in our papers', to: 'planned,unavailable' }],
    at: `${events}:3:82`,
    mended: [
      {
        file: events,
        from: 'libraries people,',
        to: 'libraries people,The page is torn in our copy.',
      },
    ],
  },
  {
    code: 'reference/unknown',
    when: 'an entry of a register names a body, paper, measure, subject or entry that is not there',
    mend: 'Mend the id, or add the file that it names.',
    edits: [{ file: events, from: 'round.,town-council', to: 'round.,town-counsil' }],
    at: `${events}:2:56`,
    mended: [{ file: events, from: 'town-counsil', to: 'town-council' }],
  },
  {
    code: 'link/unknown-entry',
    when: 'a link names an entry of a register that is not there',
    mend: 'Write the name of the register and the id of the entry, with a slash between them.',
    edits: [onPage(words, 'publish [what they say](entry:events/roof-votes).\n')],
    at: `${about}:6:63`,
    mended: [onPage('entry:events/roof-votes', 'entry:events/roof-vote')],
  },
  {
    code: 'selection/unknown',
    when: 'an element asks for a subject, paper or body that is not there',
    mend: 'Mend the id.',
    edits: [onPage(words, `${words}\n::timeline{theme="librarys"}\n`)],
    at: `${about}:8:19`,
    mended: [onPage('librarys', 'libraries')],
  },
  {
    code: 'selection/nothing',
    when: 'an element asks for entries of which there are none',
    mend: 'Ask for less, or add the entries. An empty list would tell readers that there was nothing.',
    edits: [
      onPage(words, `${words}\n::timeline{theme="people" edition="2018-10-03-library-report"}\n`),
    ],
    at: `${about}:8:19`,
    mended: [onPage(' edition="2018-10-03-library-report"', '')],
  },
  {
    code: 'timeline/two-sources',
    when: 'a timeline has a list of its own and asks for events of `data/events/` too',
    mend: 'Keep one of the two. The events of a list can be moved into the table.',
    edits: [
      onPage(words, `${words}\n:::timeline{theme="people"}\n\n- **2017** The roof leaks.\n\n:::\n`),
    ],
    at: `${about}:8:1`,
    mended: [onPage('{theme="people"}', '')],
  },
];

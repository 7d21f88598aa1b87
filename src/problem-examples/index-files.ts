import type { ProblemExample } from './problem-example.ts';

const coverage = 'data/coverage.csv';
const subjects = 'content/subjects.yml';
/** Where the good council publishes what its paper says of the van. */
const published = '/timeline/#van-stops';

const topic = 'content/pages/topic-branches.md';

/** A page that follows a subject, and draws in what its body says. */
const following = (theme: string, body: string) => ({
  file: topic,
  content: `---
title: The branches, 2016 to 2020
summary: What became of the branches.
topic: [${theme}]
---

${body}
`,
});

/** Mistakes in the indexes: the list of subjects, the table of what is published of each paper, the topics. */
export const indexFiles: readonly ProblemExample[] = [
  {
    code: 'coverage/nothing',
    when: 'a section of a paper is said to be neither published nor left out',
    mend: 'Give the addresses where it is published, or say why it is not.',
    edits: [{ file: coverage, from: ',,The map is not ours to publish.', to: ',,' }],
    at: `${coverage}:3:34`,
    mended: [
      {
        file: coverage,
        from: 'A map of the branches.,,',
        to: 'A map of the branches.,,Our copy holds no pictures.',
      },
    ],
  },
  {
    code: 'coverage/unknown-address',
    when: 'a section of a paper is said to be published at an address that the site does not have',
    mend: 'Mend the address. It starts at the root of the site; behind `#` stands the id of an entry or heading.',
    edits: [{ file: coverage, from: published, to: '/timeline/#van-stop' }],
    at: `${coverage}:2:58`,
    mended: [{ file: coverage, from: '/timeline/#van-stop', to: published }],
  },
  {
    code: 'coverage/whole-list',
    when: 'a section of a paper is said to be published on a whole page or list, which does not show that anything of it stands there',
    mend: 'Name the entries or passages that publish it; where there are none, say why it is not published.',
    edits: [{ file: coverage, from: published, to: '/timeline/' }],
    at: `${coverage}:2:58`,
    mended: [{ file: coverage, from: '/timeline/', to: published }],
  },
  {
    code: 'coverage/other-paper',
    when: 'a section of a paper is said to be published by something that comes from another paper',
    mend: 'Name what comes from this paper, or mend the paper of the row.',
    edits: [{ file: coverage, from: published, to: '/timeline/#roof-vote' }],
    at: `${coverage}:2:58`,
    mended: [{ file: coverage, from: '/timeline/#roof-vote', to: published }],
  },
  {
    code: 'coverage/other-place',
    when: 'a section of a paper is said to be published by something that comes from another place in the paper',
    mend: 'Name what comes from this section. If it is the same section by another name, add that place under `places`.',
    edits: [
      {
        file: coverage,
        from: published,
        to: '/reports/2018-10-03-library-report/#what-it-is-about',
      },
    ],
    at: `${coverage}:2:58`,
    mended: [
      {
        file: coverage,
        from: '/reports/2018-10-03-library-report/#what-it-is-about',
        to: published,
      },
    ],
  },
  {
    code: 'subject/twice',
    when: 'a subject is in the A to Z twice',
    mend: 'Keep one, and give it the words of both.',
    edits: [{ file: subjects, from: 'subject: Visits', to: 'subject: Roof' }],
    at: `${subjects}:3:12`,
    mended: [
      {
        file: subjects,
        from: 'subject: Roof\n  words: [visit, visits]',
        to: 'subject: Visits\n  words: [visit, visits]',
      },
    ],
  },
  {
    code: 'subject/nothing',
    when: 'nothing on the site says any of the words of a subject',
    mend: 'Give it the words that the pages use, singular and plural, or take it out.',
    edits: [{ file: subjects, from: 'words: [visit, visits]', to: 'words: [vizits]' }],
    at: `${subjects}:3:12`,
    mended: [{ file: subjects, from: 'words: [vizits]', to: 'words: [visit, visits]' }],
  },
  {
    code: 'topic/nothing-carries',
    when: 'a page follows a subject that nothing on the site carries',
    mend: 'Give the subject to what belongs to it, or follow another.',
    edits: [
      {
        file: 'content/publication.yml',
        from: '  people: People',
        to: '  people: People\n  parks: Parks',
      },
      following('parks', '::timeline{theme="libraries"}'),
    ],
    at: `${topic}:4:9`,
    mended: [following('libraries', '::timeline{theme="libraries"}')],
  },
  {
    code: 'topic/not-followed',
    when: 'a page follows a subject, and nothing that it draws in or names carries it',
    mend: 'Draw something of that subject in, or take the subject out of `topic`.',
    edits: [following('libraries', 'The branches are dear to the town.')],
    at: `${topic}:4:9`,
    mended: [following('libraries', '::timeline{theme="libraries"}')],
  },
];

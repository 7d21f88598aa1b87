import { libraryDecisions, libraryPapers } from '../examples/library-papers.ts';
import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'the list of topics',
    markdown: '::topics',
    settings: 'themes:\n  buildings: Buildings\n',
    files: [
      ...libraryPapers,
      libraryDecisions,
      {
        path: 'data/events.csv',
        text: `id,date,event,themes,edition,locator
first-leak,"2017, spring",The roof of the North branch leaks.,buildings,2019-10-02-library-report,p4
`,
      },
      {
        path: 'content/pages/topic-roof.md',
        text: `---
title: The roof of the North branch, 2017 to 2019
summary: From the first leak to a survey that was asked for twice.
topic: [buildings]
---

In October 2019 the committee [asked for a survey](entry:decisions/roof-survey).

## What happened

::timeline{theme="buildings"}
`,
      },
    ],
  },
];

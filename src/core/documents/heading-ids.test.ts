import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { headingsOf, proseOf } from './tree.ts';
import { idsOfHeading } from './heading-ids.ts';

const idsIn = (text: string) =>
  headingsOf(proseOf(parseMarkdown({ path: 'content/test.md', text }, 1).value)).map(idsOfHeading);

test.each([
  { heading: 'What the figures say', ids: [['what-the-figures-say']] },
  { heading: "The board's view", ids: [['the-boards-view', 'the-board-s-view']] },
  { heading: 'Money & people', ids: [['money--people', 'money-people']] },
  { heading: '2015/16', ids: [['201516', '2015-16']] },
  { heading: 'Réponse', ids: [['réponse', 'reponse']] },
  { heading: '*Late* [plans](https://example.org/)', ids: [['late-plans']] },
  { heading: '???', ids: [['section']] },
  { heading: 'Late\n\n## Late', ids: [['late'], ['late-1', 'late-2']] },
  { heading: 'Late 1\n\n## Late\n\n## Late', ids: [['late-1'], ['late'], ['late-2']] },
  {
    heading: "A's\n\n## A s",
    ids: [['as'], ['a-s', 'a-s-2']],
  },
])('`## $heading` is found as on a git host, and as before', ({ heading, ids }) => {
  expect(idsIn(`## ${heading}\n`)).toEqual(ids);
});

import { describe, expect, test } from 'vitest';
import { toHtmlText } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { proseIn } from './tree.ts';

/** The names of the boxes of a text, in order; blank where a box has none. */
const namesOf = (text: string) =>
  parseMarkdown({ path: 'content/test.md', text }, 1)
    .value.flatMap(
      (block) =>
        toHtmlText(proseIn(block), (path) => path)
          .match(/<input[^>]*>/g)
          ?.map(String) ?? [],
    )
    .map((box) => /aria-label="([^"]*)"/.exec(box)?.[1] ?? '');

describe('the box of a task is named by its words', () => {
  test.each([
    { in: '- [ ] Mend the roof\n- [x] Sell the van', names: ['Mend the roof', 'Sell the van'] },
    { in: '- [ ] Mend the roof\n\n- [x] Sell it', names: ['Mend the roof', 'Sell it'] },
    { in: '- [ ] Mend **the** [roof](https://a.example/)', names: ['Mend the roof'] },
    { in: '- [ ] Mend\n  - [x] the roof', names: ['Mend', 'the roof'] },
    { in: '1. [ ] Mend', names: ['Mend'] },
    { in: '- Mend', names: [] },
  ])('$in', ({ in: text, names }) => {
    expect(namesOf(text)).toEqual(names);
  });
});

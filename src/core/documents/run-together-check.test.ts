import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { parseMarkdown } from './markdown.ts';

const toldOf = (text: string) =>
  told(parseMarkdown({ path: 'content/test.md', text }, 1).diagnostics);

describe('lines that were typed one below the other and would run together are told', () => {
  test.each([
    { in: '1.1 The roof leaks.\n1.2 The van is old.', at: '1:1' },
    { in: '2.1.1 The roof\n2.1.2 The van', at: '1:1' },
    { in: 'The committee resolved:\n(a) to mend the roof\n(b) to sell the van', at: '1:1' },
    { in: '(i) to mend the roof\n(ii) to sell the van', at: '1:1' },
    { in: '(1) to mend the roof\n(2) to sell the van', at: '1:1' },
    { in: 'a) the roof\nb) the van', at: '1:1' },
    { in: 'a. the roof\nb. the van', at: '1:1' },
    { in: 'Resolved:\n5. To mend the roof', at: '1:1' },
    { in: 'Items heard\n5. The roof\n6. The van', at: '1:1' },
    { in: 'For: 8\nAgainst: 3\nAbstentions: 1', at: '1:1' },
    { in: 'The vote was:\nFor: 8\nAgainst: 3', at: '1:1' },
    { in: 'For 8\nAgainst 3', at: '1:1' },
    { in: '**For:** 8\n**Against:** 3', at: '1:1' },
    { in: 'Present: Ann Example\nApologies: Bob Example', at: '1:1' },
    { in: 'Staff £5m\nBuildings £3.2m', at: '1:1' },
    { in: 'Visits 1,807\nLoans 95%', at: '1:1' },
    { in: '-12 children left\n-3 came', at: '1:1' },
    { in: 'o the roof\no the van', at: '1:1' },
    { in: '10:30 The roof\n11:15 The van', at: '1:1' },
    { in: 'Town Hall\nHigh Street\nExampleton', at: '1:1' },
    { in: 'The Library,\n1 High Street,\nExampleton,\nEX1 1AA', at: '1:1' },
    { in: '1 High Street\nExampleton EX1 1AA', at: '1:1' },
    { in: '- For: 8\n  Against: 3', at: '1:1' },
    { in: 'x\n\n> For: 8\n> Against: 3', at: '3:3' },
    { in: 'For: 8\r\nAgainst: 3\r\n', at: '1:1' },
  ])('$in', ({ in: text, at }) => {
    expect(toldOf(text)).toEqual([`${at} markdown/run-together`]);
  });
});

describe('lines that stay lines, or were never meant as such, are clean', () => {
  test.each([
    'For: 8\\\nAgainst: 3',
    'For: 8  \nAgainst: 3',
    'For: 8\n\nAgainst: 3',
    '- For: 8\n- Against: 3',
    '- (a) the roof\n- (b) the van',
    '1. the roof\n2. the van',
    'The committee met twice in the spring and\nAsked for money for the roof.',
    'The share fell to\n3.2 points in March and to\n4.1 points in June.',
    'The committee said this in\n2019. It met again in\n2020. Nothing was done.',
    'Note: the figures were counted by hand\nand checked by nobody.',
    'The council spent £5m\nand then £3m.',
    'The council met on 5 May\nMembers came from 3 wards and\nspoke.',
    'It was -3 in May\n-4 in June was the next.',
    'It opens at 10:30\nand shuts at 12:00.',
    'The council has (a) one van and\n(b) no roof.',
    'Short words.\nMore words.\nThe end.',
    'a[^1]\n\n[^1]: Source: the van',
    '- The roof\n  - leaks\n  - is old',
    '```\nFor: 8\nAgainst: 3\n```',
  ])('%s', (text) => {
    expect(toldOf(text)).toEqual([]);
  });
});

describe('words that spaces at the start of a line made code are told', () => {
  test.each([
    { in: '    The roof leaks.', at: ['1:1 markdown/indented-text'] },
    { in: 'a\n\n\tThe roof leaks.', at: ['3:1 markdown/indented-text'] },
    { in: 'a\r\n\r\n     The roof leaks.\r\n', at: ['3:1 markdown/indented-text'] },
    { in: '- a\n\n      The roof leaks.', at: ['3:3 markdown/indented-text'] },
    { in: '    ```\n    The roof', at: ['1:1 markdown/indented-text'] },
    { in: '   Three spaces are none.', at: [] },
    { in: 'The roof\n    leaks.', at: [] },
    { in: '1. a\n\n    b', at: [] },
    { in: '- a\n    - b', at: [] },
    { in: '```\n    code\n```', at: [] },
    { in: '~~~\ncode\n~~~', at: [] },
    { in: '- a\n\n  ```\n  code\n  ```', at: [] },
    { in: '  ```\n  code\n  ```', at: [] },
    { in: 'a[^1]\n\n[^1]: b\n\n    c', at: [] },
    { in: '    ::chart', at: ['1:5 block/indented'] },
  ])('$in', ({ in: text, at }) => {
    expect(toldOf(text)).toEqual(at);
  });
});

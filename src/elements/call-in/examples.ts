import type { Example } from '../examples/example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a decision published before Easter, in a council that gives three working days',
    markdown: `::call-in{published="2016-03-24"}`,
    settings: `process:
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
`,
  },
  {
    name: 'five working days, until noon of the last, and three councillors',
    markdown: `::call-in{published="2020-12-23"}`,
    settings: `process:
  callIn:
    request:
      days: 5
      count: working
      time: 12 noon
      note: Standing order 7.
    councillors:
      number: 3
      note: Standing order 7.
`,
  },
];

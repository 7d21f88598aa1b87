import type { Example } from '../examples/example.ts';

/** The rules of a made-up council. */
const settings = `process:
  agenda:
    days: 5
    count: working
    note: By law.
  keyDecision:
    days: 28
    count: calendar
    note: By law.
`;

export const examples: readonly Example[] = [
  {
    name: 'the day by which an agenda is to be published, over Easter',
    markdown: `::deadline{rule="agenda" from="2016-04-06"}`,
    settings,
  },
  {
    name: 'notice of a key decision, in days of every kind',
    markdown: `::deadline{rule="key-decision" from="2016-07-26"}`,
    settings,
  },
];

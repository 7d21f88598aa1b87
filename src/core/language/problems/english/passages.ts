import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { PassageProblems } from '../passages.ts';

/** What is said of problems with single elements, in English. */
export const passages: WordsOf<PassageProblems> = {
  'accounts/no-finding': ({ name }) => ({
    message: `\`${name}\` is no finding, and would stand as what inspectors said.`,
    hint: 'Name a row of `data/findings.csv`, such as `findings/roof-leaks`. A figure that a paper says in a sentence stands under `facts`.',
  }),
  'accounts/own-finding': ({ name, by }) => ({
    message: `\`${name}\` is what \`${by}\` itself found, and would stand as what inspectors said.`,
    hint: `Under \`inspector\` name what others found of it, and tell what \`${by}\` says under \`council\`.`,
  }),
  'call-in/no-rule': () => ({
    message: 'The publication has no rules for a call-in.',
    hint: 'Add `callIn` to `process` in `content/publication.yml`, with `request` and `councillors`.',
  }),
  'deadline/no-rule': ({ rule }) => ({
    message: `The publication has no rule \`${rule}\` to work a day out by.`,
    hint: 'Add the rule to `process` in `content/publication.yml`, with its days and where it stands.',
  }),
  'notice/empty': () => ({
    message: 'The notice says nothing.',
    hint: 'Say on lines of their own what was changed, and why.',
  }),
  'notice/no-link': () => ({
    message: 'The notice says that something is superseded, without a link to the other version.',
    hint: 'Link to it in the text, as in `See [the report of 2019](2019-10-02-library-report.md).`',
  }),
  'quotation/no-words': () => ({
    message: 'The quotation does not hold one or more paragraphs and nothing else.',
    hint: 'Write the words that are quoted on lines of their own, without `>` and without marks of quotation.',
  }),
  'swot/bold-heading': ({ heading }) => ({
    message: `\`${heading}\` is in bold, and no heading.`,
    hint: `Type \`### ${heading}\`.`,
  }),
  'swot/missing': ({ heading }) => ({
    message: `The part \`${heading}\` is missing.`,
    hint: `Add a line \`### ${heading}\` and a list under it. If the paper has none, write \`- None given.\``,
  }),
  'swot/stray': () => ({
    message: 'Something other than a list stands under a part of the SWOT analysis.',
    hint: 'Write each point as a line that starts with `- `, and move other text above or below the element.',
  }),
  'swot/twice': ({ heading }) => ({
    message: `The part \`${heading}\` is there twice.`,
    hint: 'Put all its points into one list.',
  }),
  'timeline/no-date': ({ text }) => ({
    message: `The event \`${text}\` does not start with a date in bold.`,
    hint: 'Start it with its date between two pairs of asterisks: `- **15 January 2014** What happened.`',
  }),
  'timeline/no-list': () => ({
    message: 'The timeline does not hold one list of events and nothing else.',
    hint: 'Write each event as a line `- **1999** What happened.`, with blank lines above the first and below the last.',
  }),
  'timeline/no-words': ({ text }) => ({
    message: `The event of \`${text}\` says nothing of what happened.`,
    hint: 'Write it after the date, on the same line.',
  }),
  'timeline/two-sources': () => ({
    message: 'The timeline has a list of its own and attributes that select from `data/events/`.',
    hint: 'Take the attributes out, or write `::timeline{…}` on one line, without a list.',
  }),
  'swot/heading': ({ heading, hint }) => ({
    message: `\`${heading}\` is not a part of a SWOT analysis.`,
    hint: sayHint(hint),
  }),
  'quotation/too-long': ({ count, most }) => ({
    message: `The quotation has ${count} words.`,
    hint: `Keep at most ${most} of them, and tell the rest in your own words.`,
  }),
  'call-in/no-calendar': ({ published, first, last }) => ({
    message: `The bank holidays around \`${published}\` are not known, so that no working days can be counted there.`,
    hint: `Type a day in the years from ${first} to ${last}.`,
  }),
  'timeline/date': ({ text, hint }) => ({
    message: `\`${text}\` is not a date of a kind that can be put in order.`,
    hint: sayHint(hint),
  }),
  'holidays/partial-year': ({ year, missing }) => {
    const names = missing.map(({ name }) => name);
    return {
      message: `Of ${year} some holidays are named, and none for ${missing.map(({ name, day }) => `\`${name}\` (${day})`).join(', ')}: working days would be counted wrong.`,
      hint: `Name every day of ${year} on which offices are closed. Holidays that the council does not keep go into the list: \`lacks: [${names.join(', ')}]\`.`,
    };
  },
  'deadline/no-calendar': ({ from, first, last }) => ({
    message: `The bank holidays around \`${from}\` are not known, so that no working days can be counted there.`,
    hint: `Type a day in the years from ${first} to ${last}.`,
  }),
};

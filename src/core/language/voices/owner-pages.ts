import type { pages as archive } from '../english-pages.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says on pages: a part of `owner.ts`. */
export const pages = {
  site: {
    footer: {
      covers: 'The first report here is of {first}, the latest of {last}.',
    },
    telling: {
      figuresLead: 'If a figure here looks wrong to you, please say so, and name its period.',
    },
    homePage: {
      kind: 'Reports of {years}',
      lead: {
        allPlaced: 'Every figure names the report and the page that it stands in, like this:',
        somePlaced: 'Where a figure stands in a report, a mark beside it says where, like this:',
      },
      someFigures:
        'The latest figure of each measure, with the time it stands for. Where a later one may not count the same, it stands below. Shown here: {shown} of {all} measures.',
    },
    reportsPage: {
      kind: 'Reports: {count}, of {years}',
      lead: 'What was put before our meetings, newest first.',
    },
    reportPage: {
      printedTitle: 'Full title',
      printedIn: 'Part of',
      paper: 'The report as a document',
      noOutcome: 'Not recorded yet',
      digest: 'Length',
      words: 'About {count} words.',
    },
    indicatorsPage: {
      kind: 'Measures: {count}',
      lead: 'The latest figure of each measure, with the time it stands for and its target. Where a later one may not count the same, it stands below.',
    },
    indicatorPage: {
      source: 'Published in',
      laterSource: 'The figure for {period} is published in',
      caption: '{title}: every figure',
      columns: { place: 'Published in' },
      printedTitles: 'Also called',
      noTargets: 'No target is set for this measure.',
      targetCaption: '{title}: targets',
      targetColumns: { place: 'Set in' },
      targetDates: { beside: 'for {period}' },
      reports: 'Reports',
    },
    bodiesPage: {
      lead: 'Who writes the reports here, and for whom.',
      papers: 'Reports',
    },
  },
  glossaryPage: {
    lead: 'What the short forms on these pages stand for.',
    several: 'It stands for {count} things here. Which one is meant, only the place can say.',
  },
  discrepanciesPage: {
    lead: 'Where two published statements cannot both be right, or a figure is not what its own numbers give. What was published stands, and what differs is said.',
    columns: { printed: 'As published', place: 'Published in' },
    recordsLead:
      'Statements in words, and single figures outside measures and tables, that differ from another published statement. Each says what the other is.',
    partsLead: 'Here it is known that a breakdown is not whole. That is a note, not a discrepancy.',
  },
  place: { itself: ' in the report itself' },
} as const satisfies OwnersWords<typeof archive>;

import type { index as archive } from '../english-index.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says on the ways to what is published: a part of `owner.ts`. */
export const index = {
  inThisPaper: 'Listed elsewhere too',
  inThisPaperLead:
    'What this report holds that is listed on other pages of this site as well: {count}.',
  sections: 'The sections of this report, and what is published of each',
  papers: 'Reports',
  themes: {
    lead: 'What we report on, by theme: the figures, what happened, what was found, decided and asked for.',
    oneLead: 'Here: {counts}.',
  },
  bodies: {
    lead: 'Here: {counts}.',
    papers: 'Reports that it wrote or received',
    none: 'Nothing is listed under it yet.',
  },
  subjects: {
    lead: 'Look a subject up, and find every report, measure and record that names it. Behind each stands how many there are.',
  },
  years: {
    lead: 'What there is of each year: the reports written in it, what happened or is to happen, and the measures that have a figure for it.',
  },
  records: { papers: 'Reports and what they hold' },
  counts: { report: { one: '1 report', many: '{count} reports' } },
} as const satisfies OwnersWords<typeof archive>;

import type { decisions as archive } from '../english-decisions.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of what is decided, asked for and still to come: a part of `owner.ts`. */
export const decisions = {
  chain: { undated: 'No date given' },
  decisions: {
    papers: 'On this page',
    noOutcome: 'Not recorded yet',
    states: { told: 'Recorded', part: 'Recorded in part', untold: 'Not recorded yet' },
    gap: '“Not recorded yet” does not say that nothing was done.',
  },
  actions: {
    summary: 'Of the {count} requests here, {parts} on {days}.',
    alone: '{parts} on {days}.',
    rules: {
      done: 'There is news that it was done: sent, held or completed.',
      none: 'There is no news yet, or only of who is to see to it, which is no answer.',
    },
    noOwner: 'Not named yet',
    stillOpen: 'Open for {days} on {date}',
    overdue: '{due}; overdue by {days} on {date}',
    oneOverdue: '1 is overdue.',
    someOverdue: '{count} are overdue.',
    undated: 'Done; the day is not recorded',
    noNews: 'No news yet.',
  },
  forwardPlan: { asAt: 'As published for {day}.', noOutcome: 'Not recorded yet' },
  workProgramme: {
    asAt: 'As published for {day}.',
    undated: '{kind}, no date given',
    deadline: 'Given as the day of sending out or as a deadline: {day}.',
  },
} as const satisfies OwnersWords<typeof archive>;

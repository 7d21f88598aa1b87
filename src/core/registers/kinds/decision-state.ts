import { notInPapers } from '../../values/not-in-papers.ts';
import { entriesOf, namesIn } from '../entries.ts';
import { referenceTo, type Entry, type EntryStore } from '../register.ts';
import { actions } from './actions.ts';
import type { DecisionColumns } from './decisions.ts';
import { answerOf, updatesOf } from './updates.ts';

/** The states by which decisions are counted, in the order of their marks. */
export const decisionStates = ['told', 'part', 'untold'] as const;

/** Whether it is told what came of a decision: in full, in part, or nothing of it. */
export type DecisionState = (typeof decisionStates)[number];

/** Whether there is news of an entry or of a request that was made of it. */
function hasNews(entry: Entry, store: EntryStore): boolean {
  const name = referenceTo(entry);
  const requests = entriesOf(store, actions).filter(({ values }) =>
    namesIn(values.follows).includes(name),
  );
  return [entry, ...requests].some((one) => answerOf(updatesOf(one, store)) !== 'none');
}

/**
 * How far it is told what came of a decision. An outcome is the whole of it unless its row says `part`, or its own words
 * say that something of it is `not in our papers`. News alone, without an outcome, is a part.
 */
export function decisionState(entry: Entry<DecisionColumns>, store: EntryStore): DecisionState {
  const { outcome, 'outcome-extent': extent } = entry.values;
  if (outcome.is !== 'text') return hasNews(entry, store) ? 'part' : 'untold';
  return extent === 'part' || outcome.text.includes(notInPapers) ? 'part' : 'told';
}

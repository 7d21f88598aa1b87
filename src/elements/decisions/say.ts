import { fill, type Language } from '../../core/language/english.ts';
import type { EntryState } from '../../core/documents/section.ts';
import type { Entry } from '../../core/registers/register.ts';
import { sayKind } from '../../core/registers/kinds/chain-links.ts';
import type { DecisionColumns } from '../../core/registers/kinds/decisions.ts';

/** What a decision is, with its word as printed unless its text begins with that: `Decision 1: Endorse`. */
export function sayDecision(entry: Entry<DecisionColumns>, language: Language): string {
  const kind = sayKind(entry, language);
  const { verb, text } = entry.values;
  return verb === undefined || text.startsWith(verb)
    ? kind
    : fill(language.decisions.worded, { kind, verb });
}

/** The states by which decisions are counted, in the order of their marks. */
export type DecisionState = keyof Language['decisions']['states'];

/** Whether our papers tell what came of a decision. */
export const stateOf = ({ outcome }: { readonly outcome: unknown }): DecisionState =>
  outcome === undefined ? 'untold' : 'told';

/** That as a mark with its word. */
export function sayState(
  decision: { readonly outcome: unknown },
  { decisions: { states } }: Language,
): EntryState {
  const state = stateOf(decision);
  return { at: Object.keys(states).indexOf(state), says: states[state] };
}

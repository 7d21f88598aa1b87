import { fill, type Language } from '../../core/language/english.ts';
import type { EntryState } from '../../core/documents/section.ts';
import type { Entry } from '../../core/registers/register.ts';
import { sayKind } from '../../core/registers/kinds/chain-links.ts';
import { decisionStates, type DecisionState } from '../../core/registers/kinds/decision-state.ts';
import type { DecisionColumns } from '../../core/registers/kinds/decisions.ts';

/** What a decision is, with its word as printed unless its text begins with that: `Decision 1: Endorse`. */
export function sayDecision(entry: Entry<DecisionColumns>, language: Language): string {
  const kind = sayKind(entry, language);
  const { verb, text } = entry.values;
  return verb === undefined || text.startsWith(verb)
    ? kind
    : fill(language.decisions.worded, { kind, verb });
}

/** What came of a decision as a mark with its word. */
export function sayState(
  { state }: { readonly state: DecisionState },
  { decisions: { states } }: Language,
): EntryState {
  return { at: decisionStates.indexOf(state), says: states[state] };
}

import type { CatalogueItem } from '../core/publication/catalogue-item.ts';
import { entriesOf } from '../core/registers/entries.ts';
import { decisionState, decisionStates } from '../core/registers/kinds/decision-state.ts';
import { decisions } from '../core/registers/kinds/decisions.ts';
import { countAll, type StandRow } from '../core/registers/stand.ts';
import { asked } from '../core/source/asked.ts';
import { publication } from './publication.ts';

const states = asked(
  'states of decisions',
  () =>
    new Map(
      entriesOf(publication, decisions).map((entry) => [
        entry.address,
        decisionState(entry, publication),
      ]),
    ),
);

/** Of the decisions among items, of how many it is told what came of them; none where no decision is among them. */
export const decisionCountsOf = (items: readonly CatalogueItem[]): StandRow['states'] =>
  countAll(
    items.flatMap(({ address }) => {
      const state = states().get(address);
      return state === undefined ? [] : [{ whose: '', state }];
    }),
    decisionStates,
  ).states;

import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { spanFrom, spanOf } from '../source/source.ts';
import type { Schemes } from '../indicators/comparing/scheme.ts';
import type { Language } from '../language/english.ts';
import type { Document } from '../documents/document.ts';
import { elementsOf, proseIn } from '../documents/tree.ts';
import { placeInText } from '../documents/markdown-syntax-check.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { isNumbered, type Numbered } from '../indicators/observation.ts';
import { addressesOf, anotherNumber } from './figure-address.ts';
import { resolveFigureLink } from './figure-link.ts';
import { numbersIn, textsIn, type TypedNumber } from './numbers-in-text.ts';

export const problems = { unlinked: problem('figure-link/unlinked') };

/** Whether a number may be one of a unit, by the signs that stand with it. */
const fits = ({ isShare, isMoney }: TypedNumber, unit: string) =>
  /^(?:%|per ?cent)/i.test(unit) === isShare && unit.startsWith('£') === isMoney;

/** The measures that a page links or shows by an element. */
function measuresOf({ blocks }: Document<unknown>): ReadonlySet<string> {
  const linked = blocks.flatMap((block) =>
    elementsOf(proseIn(block)).flatMap(({ properties }) => {
      const [, id] = /^figure:([^@?#]+)@/.exec(String(properties['href'] ?? '')) ?? [];
      return id === undefined ? [] : [id];
    }),
  );
  const shown = blocks.flatMap((block) =>
    block.is === 'element' ? (block.attributes.get('indicator')?.value.split(/\s+/) ?? []) : [],
  );
  return new Set([...linked, ...shown]);
}

/** Looks up the figures of measures by their number, each measure gone through once. */
export function figuresByNumber() {
  const known = new Map<Indicator, ReadonlyMap<number, readonly Numbered[]>>();
  return (indicator: Indicator, value: number): readonly Numbered[] => {
    let figures = known.get(indicator);
    if (!figures) {
      figures = Map.groupBy(
        indicator.observations.filter(isNumbered),
        ({ figure }) => figure.value,
      );
      known.set(indicator, figures);
    }
    return figures.get(value) ?? [];
  };
}

/** What the check asks of the publication. */
interface Surroundings {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly faulty: ReadonlySet<string>;
  readonly schemes: Schemes;
  readonly language: Language;
  readonly lookUp: ReturnType<typeof figuresByNumber>;
}

/** The link to type for a number, where a figure of a measure equals it: to the last such figure of ours, else of others. */
function linkFor(typed: TypedNumber, indicator: Indicator, around: Surroundings) {
  if (!fits(typed, indicator.definition.unit)) return undefined;
  const alike = around.lookUp(indicator, typed.value);
  const ours = alike.filter(({ comparator, dimensions }) => !comparator && dimensions.size === 0);
  const nowhere = spanOf({ path: '', line: 1, column: 1 });
  const spans = () => ({ label: nowhere, target: nowhere });
  for (const one of [...ours.toReversed(), ...alike.toReversed()])
    for (const label of [typed.dressed, typed.bare])
      for (const address of addressesOf(indicator, one)) {
        const found = resolveFigureLink(address, label, spans, around.indicators, around);
        if ('link' in found && found.link.observation === one)
          return { label, text: `[${label}](${address})` };
      }
  return undefined;
}

/**
 * Reports numbers in the text of a page that equal a figure of a measure which the page links or shows, and that are
 * no links themselves: a slip in one of the two would go unseen. To be asked before links are resolved.
 */
export function checkUnlinkedFigures(
  document: Document<unknown>,
  around: Surroundings,
): readonly Diagnostic[] {
  const measures = [...measuresOf(document)].flatMap((id) => {
    const indicator = around.faulty.has(id) ? undefined : around.indicators.get(id);
    return indicator ? [indicator] : [];
  });
  if (measures.length === 0) return [];
  // What somebody else said stands as it was printed.
  const own = document.blocks.filter((block) => block.is === 'prose' || block.name !== 'quotation');
  return textsIn(own.flatMap(proseIn)).flatMap((node) =>
    numbersIn(node.value).flatMap((typed) => {
      for (const indicator of measures) {
        const link = linkFor(typed, indicator, around);
        if (!link) continue;
        const isDressed = link.label === typed.dressed && typed.isMoney;
        const place = placeInText(node, typed.index - (isDressed ? 1 : 0), document.path);
        const other = `[${link.label}](${anotherNumber})`;
        const { title } = indicator.definition;
        const details = { text: link.label, title, link: link.text, other };
        // Equal numbers need not be of one thing: none is put in unasked.
        return [problems.unlinked.at(spanFrom(place, link.label.length), details)];
      }
      return [];
    }),
  );
}

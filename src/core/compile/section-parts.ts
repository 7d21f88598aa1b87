import { anchorFor } from '../addresses/anchors.ts';
import type { Explainer } from '../documents/first-use.ts';
import type { Section, SectionPart } from '../documents/section.ts';
import type { Language } from '../language/english.ts';
import { isLong } from '../registers/register-length.ts';
import { sayEntries } from '../registers/say-entries.ts';
import type { BlockElement, ElementPart } from './element.ts';
import { withNodesIn } from './model-references.ts';
import { piecesOf } from './section-pieces.ts';

/** How the page of the whole names the entries of a group. */
const linesOf = ({ entries, stateOf }: ElementPart, own: string | undefined) =>
  entries.map((entry) => ({
    anchor: entry.register === own ? anchorFor.entry(entry.id) : undefined,
    ...{ register: entry.register, title: entry.title, date: entry.date },
    state: stateOf?.(entry),
  }));

/**
 * Parts the register that a page is for, where it is too long for one: each group with what it holds, and with the
 * abbreviations explained that first stand in it. None where it is short, or of one group.
 */
export function partsOfSection(
  section: Extract<Section, { is: 'element' }>,
  element: BlockElement | undefined,
  { explain }: Explainer,
  language: Language,
): readonly SectionPart[] {
  if (!section.isRegister || !element?.partsOf) return [];
  const parts = element.partsOf(section.model, language);
  if (parts.length < 2 || !isLong(parts.flatMap(({ entries }) => entries))) return [];
  return parts.map((part) => {
    const { changed } = explain(element.proseOf?.(part.model) ?? []);
    return {
      ...{ name: part.name, title: part.title, says: sayEntries(part.entries, language) },
      lines: linesOf(part, element.register?.name),
      model: withNodesIn(part.model, changed),
      pieces: piecesOf(part, element, language).map((piece) => ({
        ...piece,
        model: withNodesIn(piece.model, changed),
      })),
    };
  });
}

import { fill, type Language } from '../../core/language/english.ts';
import { registerWords, sayAddress } from '../../core/publication/say-kind.ts';
import type { CoverageLink, CoveredSection, Extent } from './coverage.ts';

/**
 * Names what publishes a section. An entry is named with its register: its title alone is a sentence among names. Of
 * several entries of one register their number is said.
 */
export function sayCoverageLink(
  { address, title, register, count }: CoverageLink,
  language: Language,
): string {
  const name = register === undefined ? undefined : registerWords(register, language).title;
  if (count > 1) return fill(language.coverage.several, { name: name ?? '', count });
  const said = [name, title?.replace(/\.$/, '')].filter(Boolean).join(': ');
  return said || sayAddress(address, language);
}

/** Says of how many sections all, a part or nothing is published. */
export function sayExtents(
  sections: readonly Pick<CoveredSection, 'extent'>[],
  language: Language,
): string {
  const count = (of: Extent) => sections.filter(({ extent }) => extent === of).length;
  return fill(language.coverage.counts, {
    count: sections.length,
    all: count('all'),
    part: count('part'),
    none: count('none'),
  });
}

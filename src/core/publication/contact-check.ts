import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { nearest } from '../source/suggest.ts';
import type { YamlText } from '../documents/yaml.ts';

export const problems = {
  none: problem('publication/no-contact'),
};

/**
 * Finds that readers are given no way to tell a mistake, whatever else is wrong with the settings.
 *
 * @param known The keys that settings may have: a way under a misspelt one is told as misspelt.
 */
export function checkContact(yaml: YamlText, known: readonly string[]): readonly Diagnostic[] {
  if (typeof yaml.value !== 'object' || yaml.value === null) return [];
  const { contact, repository, ...others } = yaml.value as Readonly<Record<string, unknown>>;
  const isMeant = (key: string) =>
    !known.includes(key) && nearest(key, ['contact', 'repository']) !== undefined;
  if (repository !== undefined || Object.keys(others).some(isMeant)) return [];
  const place = yaml.placeOfKey([], 'contact');
  if (contact === undefined) return [problems.none.at(place, { typed: 'nowhere' })];
  // What is no map, and a key of it that there is not, are told as such.
  if (typeof contact !== 'object' || contact === null) return [];
  if (Object.keys(contact).some((key) => key !== 'words')) return [];
  const isOnItsLine = yaml.placeOf(['contact']).line === place.line;
  return [problems.none.at(place, { typed: isOnItsLine ? 'braces' : 'lines' })];
}

import { listRowsOf } from '../indicators/words/list-rows.ts';
import { catalogueOf } from '../publication/catalogue.ts';
import type { CatalogueItem } from '../publication/catalogue-item.ts';
import type { Publication } from '../publication/publication.ts';
import { alsoOf } from './list-records.ts';
import { sayKind } from '../publication/say-kind.ts';
import { officeHolders } from '../registers/kinds/office-holders.ts';
import { askedNames } from './asked-names.ts';
import { dayCome } from './day-come.ts';
import type { OtherWords } from './other-words.ts';
import type { Answer, SearchRecord } from './search-record.ts';
import { yearsBetween, yearsOf } from './years.ts';

/** What a measure answers: its latest figure as lists show it, with the target of that time. */
function answersOf({ indicators, settings, language }: Publication): ReadonlyMap<string, Answer> {
  const rows = listRowsOf([...indicators.values()], settings.schemes ?? {}, language);
  return new Map(
    rows.map(({ indicator, value = '', when, target, mark }) => [
      indicator.id,
      { figure: value, when, target, rating: mark?.word ?? '' },
    ]),
  );
}

/** The years of an item: of a measure those of its figures, else those of its date. */
function yearsOfItem({ kind, date, indicators }: CatalogueItem, publication: Publication) {
  const measure =
    kind === 'indicator' ? publication.indicators.get(indicators[0] ?? '') : undefined;
  if (measure)
    return [...new Set(measure.observations.flatMap(({ period }) => yearsOf(period)))].sort();
  return date ? yearsBetween(date.first, date.last) : [];
}

/** The names by which papers print a measure; none of what is no measure. */
function printedOf({ kind, indicators }: CatalogueItem, publication: Publication) {
  const measure =
    kind === 'indicator' ? publication.indicators.get(indicators[0] ?? '') : undefined;
  return measure?.definition.printedTitles?.map(({ title }) => title) ?? [];
}

/** What the bodies are called that an office is of: its title has none. */
const namesOfBodies = (ids: readonly string[], { bodies }: Publication) =>
  ids.flatMap((id) => bodies.get(id)?.head.name ?? []);

/** The words of an item without its title, by which they begin. */
const restOf = ({ title, text }: CatalogueItem) =>
  text.startsWith(title) ? text.slice(title.length).trim() : text;

/** One record for everything in the catalogue. */
export function itemRecords(publication: Publication, words: OtherWords): readonly SearchRecord[] {
  const answers = answersOf(publication);
  const themeOf = (id: string) => publication.settings.themes?.[id] ?? '';
  return catalogueOf(publication).map((item): SearchRecord => {
    const { kind, title, address, bodies, themes, date, indicators, editions } = item;
    return {
      kind,
      title,
      address,
      text: restOf(item),
      called: askedNames(
        [...(item.also ?? []), ...alsoOf(address, publication)],
        publication.language,
      ),
      also: [
        ...new Set([
          ...printedOf(item, publication),
          ...words.ofTitle(title),
          sayKind(kind, publication.language),
          ...words.ofText(item.text),
          ...(kind === 'report' ? themes.flatMap((id) => words.ofTitle(themeOf(id))) : []),
          ...(kind === officeHolders.name ? namesOfBodies(bodies, publication) : []),
        ]),
      ],
      answer: kind === 'indicator' ? answers.get(indicators[0] ?? '') : undefined,
      when: date?.text ?? '',
      day: kind === 'indicator' ? '' : dayCome(date, editions, publication.asAt),
      years: yearsOfItem(item, publication),
      bodies,
      themes,
    };
  });
}

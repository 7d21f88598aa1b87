import { addressOf } from '../addresses/address.ts';
import { listRowsOf } from '../indicators/words/list-rows.ts';
import { catalogueOf } from '../publication/catalogue.ts';
import type { CatalogueItem } from '../publication/catalogue-item.ts';
import type { Publication } from '../publication/publication.ts';
import { alsoOf } from './list-records.ts';
import { sayKind } from '../publication/say-kind.ts';
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

/** What officers say that each page of their own is called besides, by its address. */
const calledByAddress = ({ pages }: Publication): ReadonlyMap<string, readonly string[]> =>
  new Map(pages.map(({ id, head }) => [addressOf.page(id), head.also ?? []]));

/** The words of an item without its title, by which they begin. */
const restOf = ({ title, text }: CatalogueItem) =>
  text.startsWith(title) ? text.slice(title.length).trim() : text;

/** One record for everything in the catalogue. */
export function itemRecords(publication: Publication, words: OtherWords): readonly SearchRecord[] {
  const answers = answersOf(publication);
  const called = calledByAddress(publication);
  return catalogueOf(publication).map((item): SearchRecord => {
    const { kind, title, address, bodies, themes, date, indicators } = item;
    return {
      kind,
      title,
      address,
      text: restOf(item),
      also: [
        ...new Set([
          ...printedOf(item, publication),
          ...words.ofTitle(title),
          sayKind(kind, publication.language),
          ...words.ofText(item.text),
          ...alsoOf(address, publication),
          ...(called.get(address) ?? []),
        ]),
      ],
      answer: kind === 'indicator' ? answers.get(indicators[0] ?? '') : undefined,
      when: date?.text ?? '',
      years: yearsOfItem(item, publication),
      bodies,
      themes,
    };
  });
}

import { addressOf } from '../addresses/address.ts';
import { termAnchors } from '../addresses/anchor-words.ts';
import { fill } from '../language/fill.ts';
import { otherPartNames } from '../indicators/part-titles.ts';
import { partPagesOf } from '../indicators/reading/part-pages.ts';
import { pairsOf } from '../indicators/cards/card-pairs.ts';
import { letterGroupOf, indexTermId } from '../publication/index-term.ts';
import type { Publication } from '../publication/publication.ts';
import { recordedChanges } from '../publication/recorded-changes.ts';
import { sayAddress } from '../publication/say-kind.ts';
import { sayPeriod } from '../values/say.ts';
import { askedNames } from './asked-names.ts';
import type { OtherWords } from './other-words.ts';
import type { SearchRecord } from './search-record.ts';

const bare = (
  kind: SearchRecord['kind'],
  title: string,
  address: string,
  fields: Partial<SearchRecord> = {},
): SearchRecord => ({
  ...{ kind, title, address, text: '', called: [], also: [], answer: undefined, when: '' },
  ...{ day: '' as const, years: [], bodies: [], themes: [] },
  ...fields,
});

/** One record for each abbreviation, which says what it stands for. */
export function termRecords({ glossary }: Publication): readonly SearchRecord[] {
  const anchors = termAnchors(glossary);
  return glossary.map(({ term, means }, at) => {
    const text = means
      .flatMap(({ words, unavailable, note }) => [words ?? unavailable ?? '', note ?? ''])
      .filter(Boolean)
      .join('. ');
    return bare('term', term, `${addressOf.glossary()}#${anchors[at]!}`, { text });
  });
}

/** One record for each part of a measure that has a page. */
export const partRecords = (
  { indicators, language }: Publication,
  words: OtherWords,
): readonly SearchRecord[] =>
  [...indicators.values()].flatMap((indicator) =>
    partPagesOf(indicator).map(({ dimension, value, where, name }) => {
      const { title, themes = [], also } = indicator.definition;
      return bare('part', `${title}, ${name}`, addressOf.part(indicator.id, dimension, value), {
        themes,
        called: askedNames(otherPartNames({ dimensions: where }, indicator), language),
        also: [...words.ofTitle(title), ...askedNames(also, language)],
      });
    }),
  );

/** What else people type who look for a list, or for where to tell a mistake, by its address; nothing of most pages. */
export function alsoOf(
  address: string,
  { settings, language }: Pick<Publication, 'settings' | 'language'>,
): readonly string[] {
  const words: Readonly<Record<string, string>> = language.search.lists;
  const where = settings.contact?.address;
  const isContact = where?.is === 'page' && where.address === address;
  const name = isContact ? 'contact' : address.slice(1, -1);
  return Object.hasOwn(words, name) ? words[name]!.split(', ') : [];
}

/** One record for each page that lists others: themes, subjects, cards side by side, and those there is one of. */
export function listRecords(publication: Publication, words: OtherWords): readonly SearchRecord[] {
  const { settings, subjects, scorecards, glossary, meetings, tables, language } = publication;
  const single = [
    addressOf.reports(),
    addressOf.bodies(),
    addressOf.years(),
    addressOf.records(),
    addressOf.discrepancies(),
    addressOf.howToRead(),
    ...(recordedChanges(publication).length > 0 ? [addressOf.changes()] : []),
    ...(meetings.length > 0 ? [addressOf.meetings()] : []),
    ...(publication.indicators.size > 0 ? [addressOf.indicators()] : []),
    ...(scorecards.length > 0 ? [addressOf.scorecards()] : []),
    ...(tables.size > 0 ? [addressOf.tables()] : []),
    ...(publication.indicators.size + tables.size > 0 ? [addressOf.openData()] : []),
    ...(subjects.length > 0 ? [addressOf.subjects()] : []),
    ...(glossary.length > 0 ? [addressOf.glossary()] : []),
    ...(settings.themes ? [addressOf.themes()] : []),
  ];
  const say = (period: Parameters<typeof sayPeriod>[0]) => sayPeriod(period, language);
  return [
    ...single.map((address) =>
      bare('list', sayAddress(address, language), address, {
        called: askedNames(alsoOf(address, publication), language),
      }),
    ),
    ...Object.entries(settings.themes ?? {}).map(([id, title]) =>
      bare('theme', title, addressOf.theme(id), { themes: [id], also: words.ofTitle(title) }),
    ),
    // One that only leads to others is another name of these.
    ...subjects
      .filter(({ words: own, note }) => own ?? note)
      .map((subject) =>
        bare(
          'subject',
          subject.subject,
          addressOf.subject(letterGroupOf(subject), indexTermId(subject)),
          {
            text: subject.note ?? '',
            called: askedNames(subject.also, language),
            also: words.ofTitle([subject.subject, ...(subject.see ?? [])].join('. ')),
          },
        ),
      ),
    ...pairsOf(scorecards).map(({ then, now }) =>
      bare(
        'list',
        fill(language.scorecardPage.pair, { then: say(then.period), now: say(now.period) }),
        addressOf.thenAndNow(then.id, now.id),
      ),
    ),
  ];
}

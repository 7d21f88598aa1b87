import { addressOf } from '../core/addresses/address.ts';
import { pagesBesideHome } from '../core/publication/home.ts';
import { registerWords, sayKindsToBrowse } from '../core/publication/say-kind.ts';
import { asked } from '../core/source/asked.ts';
import { cardPairs } from './card-pairs.ts';
import { kindPage } from './catalogue.ts';
import { publication } from './publication.ts';
import { years } from './years.ts';

/** A kind of thing on this site: where all of it is, how much there is, and a sentence about it. */
export interface RecordKind {
  readonly name: string;
  readonly to: string;
  readonly count: number | undefined;
  readonly lead: string;
}

const kindOf = (
  name: string,
  to: string,
  lead: string,
  count: number | undefined = undefined,
): RecordKind => ({ name, to, count, lead });

function recordsOf() {
  const { settings, reports, indicators, scorecards, tables, bodies, entries, pages, glossary } =
    publication;
  const { language } = publication;
  const { site, index } = language;
  const figures = [
    kindOf(site.figures, addressOf.indicators(), site.indicatorsPage.lead, indicators.size),
    kindOf(site.scorecards, addressOf.scorecards(), language.scorecardPage.lead, scorecards.length),
    ...cardPairs().map(({ then, now, title }) =>
      kindOf(title, addressOf.thenAndNow(then.id, now.id), index.records.thenAndNow),
    ),
  ];

  /** The registers that have pages, in the words of their pages. */
  const registers = [...entries].flatMap(([register, { length }]) => {
    const to = kindPage(register);
    if (to === undefined) return [];
    const page = pages.find(({ id }) => addressOf.page(id) === to);
    const { title, lead } = registerWords(register, language);
    return [kindOf(page?.head.title ?? title, to, lead || (page?.head.summary ?? ''), length)];
  });

  const themes = Object.keys(settings.themes ?? {});

  const ways = [
    kindOf(
      index.subjects.title,
      addressOf.subjects(),
      index.subjects.lead,
      publication.subjects.length,
    ),
    kindOf(index.themes.title, addressOf.themes(), index.themes.lead, themes.length),
    kindOf(site.bodies, addressOf.bodies(), site.bodiesPage.lead, bodies.size),
    kindOf(index.years.title, addressOf.years(), index.years.lead, years().length),
    kindOf(
      language.glossaryPage.title,
      addressOf.glossary(),
      language.glossaryPage.lead,
      glossary.length,
    ),
    kindOf(
      language.discrepanciesPage.title,
      addressOf.discrepancies(),
      language.discrepanciesPage.lead,
    ),
  ];

  const addresses = new Set(registers.map(({ to }) => to));

  const others = pagesBesideHome(pages)
    .filter(({ id }) => !addresses.has(addressOf.page(id)))
    .map(({ id, head }) => kindOf(head.title, addressOf.page(id), head.summary));

  const groups = [
    { id: 'figures', name: index.records.figures, kinds: figures },
    {
      id: 'papers',
      name: index.records.papers,
      kinds: [
        kindOf(site.reports, addressOf.reports(), site.reportsPage.lead, reports.length),
        kindOf(language.dataTable.tables, addressOf.tables(), language.dataTable.lead, tables.size),
        ...registers,
      ],
    },
    { id: 'ways', name: index.records.ways, kinds: ways },
    {
      id: 'site',
      name: index.records.site,
      kinds: [kindOf(site.howToRead, addressOf.howToRead(), site.howToReadLead), ...others],
    },
  ];
  return groups
    .map(({ kinds, ...group }) => ({ ...group, kinds: kinds.filter(({ count }) => count !== 0) }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** Says on the home page what there is to browse: nothing of which there is none. */
export function browseLead(): string {
  const papersFirst = records().toSorted(
    (a, b) => Number(b.id === 'papers') - Number(a.id === 'papers'),
  );
  const names = papersFirst.flatMap(({ kinds }) =>
    kinds.flatMap(({ name, count }) => (count === undefined ? [] : [name])),
  );
  return sayKindsToBrowse(names, publication.language);
}

/** Everything on this site by kind, in groups. Kinds of which there is nothing are left out. */
export const records = asked('records', recordsOf);

import { allEntries } from '../registers/entries.ts';
import { addressOf } from '../addresses/address.ts';
import { decidedAt } from '../civic/meeting-history.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Entry } from '../registers/register.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { linksOf } from '../documents/page-links.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';
import { checkReference } from '../source/reference.ts';
import type { Report } from '../civic/report.ts';
import { referencesIn } from '../compile/model-references.ts';
import {
  addressOfReference,
  pageOfReference,
  type SiteReference,
} from '../addresses/site-reference.ts';

/** A subject followed across papers and years: a page, and all that it tells, by reference. */
export interface Topic {
  readonly page: Page;
  /** The subjects that it follows. */
  readonly themes: readonly string[];
  /** The addresses of what it draws in or names: entries with their anchors, measures, tables, papers, meetings. */
  readonly follows: ReadonlySet<string>;
  /** The measures whose figures it shows, drawn in or told in its words; one that it only names is none. */
  readonly shows: ReadonlySet<Indicator>;
  /** The entries that it draws in or names. */
  readonly entries: readonly Entry[];
  /** The papers that what it tells stands in, oldest first. */
  readonly papers: readonly Report[];
  /** What carries one of its subjects and is neither drawn in nor named. */
  readonly besides: readonly CatalogueItem[];
}

export const problems = {
  nothingCarries: problem('topic/nothing-carries'),
  notFollowed: problem('topic/not-followed'),
};

/** What a topic is made of and cannot be its subject: itself, other topics, and pages about the site. */
const isAboutPapers = ({ kind }: CatalogueItem) =>
  kind !== 'topic' && kind !== 'page' && kind !== 'body';

const carries = (item: CatalogueItem, themes: readonly string[]) =>
  item.themes.some((theme) => themes.includes(theme));

const byDay = (a: Report, b: Report) => (a.head.date < b.head.date ? -1 : 1);

/** Whether a link leads to something that papers hold and that is no entry: a measure, a figure of it, a table, a meeting. */
const isOfPapers = ({ kind }: SiteReference) =>
  kind === 'indicator' || kind === 'figure' || kind === 'table' || kind === 'meeting';

function toTopic(
  page: Page,
  themes: readonly string[],
  of: Publication,
  items: readonly CatalogueItem[],
) {
  const { reports, meetings } = of;
  const shown = referencesIn(page.sections);
  const links = linksOf(page.sections);
  const linked = new Set(links.map(addressOfReference));
  const linkedPages = new Set(links.map(pageOfReference));
  const named = allEntries(of).filter(
    (entry) => shown.entries.has(entry) || linked.has(entry.address ?? ''),
  );
  const rests = new Set(named.map(({ edition }) => edition));
  const papers = reports.filter(({ id }) => rests.has(id) || linkedPages.has(addressOf.report(id)));
  const isNamed = new Set(named);
  const follows = new Set([
    ...named.flatMap(({ address }) => address ?? []),
    ...[...shown.indicators].map(({ id }) => addressOf.indicator(id)),
    ...[...shown.tables].map(({ id }) => addressOf.table(id)),
    ...links.filter(isOfPapers).map(pageOfReference),
    ...papers.map(({ id }) => addressOf.report(id)),
    ...meetings
      .filter((meeting) => decidedAt(meeting, of).some((entry) => isNamed.has(entry)))
      .map(({ id }) => addressOf.meeting(id)),
  ]);
  const told = links.flatMap((link) =>
    link.kind === 'figure' ? (of.indicators.get(link.indicator) ?? []) : [],
  );
  return {
    ...{ page, themes, follows, entries: named, papers: papers.toSorted(byDay) },
    shows: new Set([...shown.indicators, ...told]),
    besides: items.filter(
      (item) => isAboutPapers(item) && carries(item, themes) && !follows.has(item.address),
    ),
  };
}

/** The topics of a publication, in the order of its pages. @param items All that can be found in it. */
export const topicsOf = (
  publication: Publication,
  items: readonly CatalogueItem[],
): readonly Topic[] =>
  publication.pages.flatMap((page) =>
    page.head.topic ? [toTopic(page, page.head.topic, publication, items)] : [],
  );

/** The topics that each thing is followed in, by its address: the way back of {@link Topic.follows}. */
export function followersOf(topics: readonly Topic[]): ReadonlyMap<string, readonly Topic[]> {
  const pairs = topics.flatMap((topic) =>
    [...topic.follows].map((address) => ({ address, topic })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ address }) => address)].map(([address, of]) => [
      address,
      of.map(({ topic }) => topic),
    ]),
  );
}

const documentOf = ({ id }: Page, documents: readonly Document<unknown>[]) =>
  documents.find(({ id: one, path }) => one === id && path.startsWith('content/pages/'));

/** Reports subjects that a page follows and that the publication does not have. */
export const checkFollowed = (
  { pages, settings: { themes = {} } }: Publication,
  documents: readonly Document<unknown>[],
): readonly Diagnostic[] =>
  pages.flatMap((page) =>
    (page.head.topic ?? []).flatMap((theme, index) =>
      checkReference('theme', theme, new Map(Object.entries(themes)), () =>
        documentOf(page, documents)!.placeOf('topic', index),
      ),
    ),
  );

/** Whether a publication follows any subject. */
export const hasTopics = ({ pages }: Publication): boolean =>
  pages.some(({ head }) => head.topic !== undefined);

/**
 * Reports subjects that a page follows in vain.
 *
 * @param documents The pages as they were read.
 * @param all The items of the publication.
 */
export function checkTopics(
  publication: Publication,
  documents: readonly Document<unknown>[],
  all: readonly CatalogueItem[],
): readonly Diagnostic[] {
  const known = publication.settings.themes ?? {};
  const items = all.filter(isAboutPapers);
  return topicsOf(publication, all).flatMap(({ page, themes, follows }) =>
    themes.flatMap((theme, index) => {
      const carrying = items.filter((item) => carries(item, [theme]));
      if (!(theme in known) || carrying.some(({ address }) => follows.has(address))) return [];
      const found = carrying.length === 0 ? problems.nothingCarries : problems.notFollowed;
      return [found.at(documentOf(page, documents)!.placeOf('topic', index), { theme })];
    }),
  );
}

import { figurePagesOf } from '../indicators/reading/figure-pages.ts';
import { isChoosable, partPagesOf } from '../indicators/reading/part-pages.ts';
import { pairsOf } from '../indicators/cards/card-pairs.ts';
import { pairId } from '../addresses/address.ts';
import { termAnchors } from '../addresses/anchor-words.ts';
import { anchorFor } from '../addresses/anchors.ts';
import type { RouteName, RouteParams, SiteRoute } from '../addresses/routes.ts';
import { anchorsOnFigures, anchorsOnMeasure, anchorsOnPage, headingsOn } from './anchors-on.ts';
import { homePageOf, pagesBesideHome } from './home.ts';
import { anchorsOnPart, partsOnPage } from '../compile/page-part.ts';
import type { Publication } from './publication.ts';
import { recordedChanges } from './recorded-changes.ts';
import { letterGroupOf, indexTermId } from './index-term.ts';

/** One page or file of its kind. */
export interface Listed<Name extends RouteName, Props = object> {
  readonly params: RouteParams<Name>;
  /** What its page is given to show. */
  readonly props: Props;
  /** The anchors on it that are meant to last; without them it has none. */
  anchors?(): readonly string[];
}

/** The kinds that a publication lists. The others are the site's own. */
export type ListedRoute = Exclude<RouteName, SiteRoute>;

/** A page of which there is one, if there is anything to show on it. */
const single = (isThere = true, anchors: readonly string[] = []) =>
  isThere ? [{ params: {}, props: {}, anchors: () => anchors }] : [];

const themesOf = ({ settings }: Publication) => Object.keys(settings.themes ?? {});

const cards = ({ scorecards }: Publication) =>
  scorecards.map((card) => ({ params: { id: card.id }, props: { card } }));

const registerNames = ({ entries }: Publication) =>
  [...entries].flatMap(([name, own]) => (own.length > 0 ? [name] : []));

/** Every table that is given out as files, by the folder of its CSV, its id and its name among all of them. */
const datasets = (publication: Publication) =>
  Object.entries({
    indicators: [...publication.indicators.keys()],
    tables: [...publication.tables.keys()],
    registers: registerNames(publication),
  }).flatMap(([kind, ids]) =>
    ids.map((id) => ({ params: { kind, id }, props: { name: `${kind}/${id}` } })),
  );

/** How each kind is listed from a publication: the table of routes, filled. */
export const listings = {
  home: (publication) => single(true, headingsOn(homePageOf(publication)?.sections ?? [])),
  reports: () => single(),
  report: ({ reports }) =>
    reports.map((report) => ({
      params: { id: report.id },
      props: { report },
      anchors: () => headingsOn(report.sections),
    })),
  meetings: ({ meetings }) => single(meetings.length > 0),
  meeting: ({ meetings }) =>
    meetings.map((meeting) => ({
      params: { id: meeting.id },
      props: { meeting },
      anchors: () => headingsOn(meeting.sections),
    })),
  indicators: (publication) =>
    single(publication.indicators.size > 0, themesOf(publication).map(anchorFor.theme)),
  indicator: ({ indicators }) =>
    [...indicators].map(([id, indicator]) => ({
      params: { id },
      props: { indicator },
      anchors: () => anchorsOnMeasure(indicator),
    })),
  figures: ({ indicators }) =>
    [...indicators].flatMap(([id, indicator]) =>
      figurePagesOf(indicator).pages.map((page) => ({
        params: { id, page: page.name },
        props: { indicator, page },
        anchors: () => anchorsOnFigures(indicator, page),
      })),
    ),
  part: ({ indicators }) =>
    [...indicators].flatMap(([id, indicator]) => {
      const pages = partPagesOf(indicator);
      return pages.map((page) => ({
        params: { id, dimension: page.dimension, value: page.value },
        props: { indicator, page, pages },
      }));
    }),
  parts: ({ indicators }) =>
    [...indicators].flatMap(([id, indicator]) =>
      isChoosable(indicator) ? [{ params: { id }, props: { indicator } }] : [],
    ),
  data: ({ indicators }) =>
    [...indicators].map(([id, { csv }]) => ({ params: { id }, props: { csv } })),
  tables: ({ tables }) => single(tables.size > 0),
  table: ({ tables }) =>
    [...tables].map(([id, table]) => ({
      params: { id },
      props: { table },
      anchors: () => table.rows.map((row) => anchorFor.row(row.id)),
    })),
  tableData: ({ tables }) =>
    [...tables].map(([id, { csv }]) => ({ params: { id }, props: { csv } })),
  registerData: (publication) =>
    registerNames(publication).map((id) => ({
      ...{ params: { id }, props: { name: `registers/${id}` } },
    })),
  openData: () => single(),
  tableWorkbook: datasets,
  tableJson: datasets,
  tableCsvw: datasets,
  tableSchema: datasets,
  dataPackage: () => single(),
  dataCatalogue: () => single(),
  dataZip: () => single(),
  record: () => single(),
  scorecards: ({ scorecards }) => single(scorecards.length > 0),
  scorecard: cards,
  scorecardByRating: cards,
  scorecardWorse: cards,
  thenAndNow: ({ scorecards }) =>
    pairsOf(scorecards).map((pair) => ({
      params: { pair: pairId(pair.then.id, pair.now.id) },
      props: pair,
    })),
  bodies: ({ bodies }) => single(true, [...bodies.keys()].map(anchorFor.entry)),
  body: ({ bodies }) =>
    [...bodies].map(([id, body]) => ({
      params: { id },
      props: { body },
      anchors: () => headingsOn(body.sections),
    })),
  themes: (publication) => single(themesOf(publication).length > 0),
  theme: ({ settings }) =>
    Object.entries(settings.themes ?? {}).map(([id, title]) => ({
      ...{ params: { id }, props: { id, title } },
    })),
  subjects: ({ subjects }) => single(subjects.length > 0),
  subjectsOf: ({ subjects }) =>
    [...Map.groupBy(subjects, letterGroupOf)].map(([letters, of]) => ({
      params: { letters },
      props: { letters },
      anchors: () => of.map(indexTermId),
    })),
  years: () => single(),
  records: () => single(),
  changes: (publication) => {
    const changes = recordedChanges(publication);
    return single(
      changes.length > 0,
      changes.map(({ id }) => id),
    );
  },
  discrepancies: () => single(),
  glossary: ({ glossary }) => single(glossary.length > 0, termAnchors(glossary)),
  howToRead: () => single(),
  search: () => single(),
  page: (publication) =>
    pagesBesideHome(publication.pages).map((page) => ({
      params: { id: page.id },
      props: { page },
      anchors: () => anchorsOnPage(page, publication),
    })),
  registerPart: (publication) =>
    pagesBesideHome(publication.pages).flatMap((page) =>
      partsOnPage(page).map((of) => ({
        params: { id: page.id, part: of.part.name },
        props: of,
        anchors: () => anchorsOnPart(of),
      })),
    ),
} as const satisfies {
  readonly [Name in ListedRoute]: (publication: Publication) => readonly Listed<Name>[];
};

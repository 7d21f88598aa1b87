import { coloursName, hasColours } from '../core/face/face-css.ts';
import { catalogueOf } from '../core/publication/catalogue.ts';
import { pagesMoved } from './former-pages.ts';
import { listedTerms } from './listed-term.ts';
import { documentsOf } from '../core/publication/feeds/feed-documents.ts';
import { feedsOf } from '../core/publication/feeds/feeds.ts';
import { listings, type Listed } from '../core/publication/listings.ts';
import type { Publication } from '../core/publication/publication.ts';
import { versionsOf } from '../core/publication/lasting/versions.ts';
import type { SiteRoute } from '../core/addresses/routes.ts';
import type { ViewContext } from '../views/view-context.ts';
import { families } from './explanations.ts';
import { pictureFiles } from './picture-files.ts';

const feedsByName = (publication: Publication) =>
  feedsOf(publication)
    .flatMap(documentsOf)
    .map((feed) => ({ params: { name: feed.name }, props: { feed } }));

const versionMeasures = (publication: Publication) =>
  versionsOf(publication).flatMap(({ day, report, measures }) =>
    measures.map((measure) => ({
      ...{ params: { day, id: measure.id }, props: { day, report, measure } },
    })),
  );

/** Whether the pages on problems are to be on the site: they are for officers, and no reader's. */
const hasProblems = ({ settings }: Publication) => settings.problemPages === 'yes';

const single = () => [{ params: {}, props: {} }];

/** How each kind is listed, those of the site's own among them: with the table of routes, every page and file there is. */
export const siteListings = {
  ...listings,
  notFound: single,
  mark: single,
  face: ({ face }) => (hasColours(face) ? [{ params: { name: coloursName }, props: {} }] : []),
  picture: (publication, context) =>
    [...pictureFiles(publication, context)].map(([name, source]) => ({
      ...{ params: { name }, props: { source } },
    })),
  calendar: ({ meetings }) =>
    [...new Set(meetings.map(({ head }) => head.body))].map((body) => ({
      ...{ params: { body }, props: { body } },
    })),
  atom: feedsByName,
  jsonFeed: feedsByName,
  problems: (publication) => (hasProblems(publication) ? single() : []),
  versions: (publication) => (versionsOf(publication).length > 0 ? single() : []),
  version: (publication) =>
    versionsOf(publication).map((version) => ({
      ...{ params: { day: version.day }, props: { version } },
    })),
  versionMeasure: versionMeasures,
  versionData: versionMeasures,
  subjectPage: (publication) =>
    listedTerms(publication, catalogueOf(publication)).flatMap((term) =>
      term.page === undefined
        ? []
        : [{ params: { letters: term.letters, id: term.id }, props: { term } }],
    ),
  former: (publication) =>
    pagesMoved(publication).map((page) => ({
      ...{ params: { address: page.address.slice(1, -1) }, props: { page } },
    })),
  problemFamily: (publication) =>
    [...(hasProblems(publication) ? families : [])].map(([family, explanations]) => ({
      ...{ params: { family }, props: { family, explanations } },
    })),
} as const satisfies typeof listings & {
  readonly [Name in SiteRoute]: (
    publication: Publication,
    context: ViewContext,
  ) => readonly Listed<Name>[];
};

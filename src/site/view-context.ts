import { sayDay } from '../core/values/say.ts';
import { addressOf } from '../core/values/address.ts';
import { addressOfReference } from '../core/values/site-reference.ts';
import type { ViewContext } from '../views/view-context.ts';
import { withBase } from './address.ts';
import { paperOf } from './papers.ts';
import { publication } from './publication.ts';

const { language, indicators, settings, asAt, places } = publication;

/** What the views of elements may use on the pages of this publication. */
export const viewContext: ViewContext = {
  language,
  indicators,
  comparators: settings.comparators ?? {},
  schemes: settings.schemes ?? {},
  themes: settings.themes ?? {},
  address: withBase,
  followedIn: () => [],
  isExample: false,
  site: {
    site: settings.title,
    asAt: sayDay(asAt, language),
    address: settings.address ?? '',
  },
  paper: (id, locator, measure) => {
    const report = paperOf(id);
    return (
      report && {
        title: report.head.title,
        address: withBase(addressOfReference(places.passage(id, locator, { measure }))),
      }
    );
  },
  indicatorPage: (id) => withBase(addressOf.indicator(id)),
};

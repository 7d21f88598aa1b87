import { english } from '../../src/core/language/english.ts';
import type { ViewContext } from '../../src/views/view-context.ts';

/** What views may use in tests: papers are called by their ids, and every measure has a page. */
export const viewContext: ViewContext = {
  language: english,
  indicators: new Map(),
  comparators: { england: 'England' },
  schemes: {},
  themes: { libraries: 'Libraries' },
  indicatorPage: (id) => `/indicators/${id}/`,
  paper: (id, locator) => ({ title: id, address: `/reports/${id}/#${locator ?? ''}` }),
  site: { site: 'Example papers', asAt: '31 January 2020', address: '' },
  followedIn: () => [],
  changesOf: () => [],
  markOf: () => undefined,
  isExample: false,
  address: (path) => path,
};

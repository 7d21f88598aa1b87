/**
 * Where things stand on the site, from its root. These addresses are permanent (standards D-50): links
 * from outside depend on them. The site puts its base before each.
 */
export const addressOf = {
  home: () => '/',
  reports: () => '/reports/',
  report: (id: string) => `/reports/${id}/`,
  indicators: () => '/indicators/',
  indicator: (id: string) => `/indicators/${id}/`,
  observation: (id: string, row: string) => `/indicators/${id}/#${row}`,
  /** Figures of a measure that are too many for its own page, and a row among them. */
  figures: (id: string, page: string, row?: string) =>
    `/indicators/${id}/figures/${page}/${row === undefined ? '' : `#${row}`}`,
  data: (id: string) => `/data/indicators/${id}.csv`,
  /** The tables of papers that are no measures: all of them, one, and its data. */
  tables: () => '/tables/',
  table: (id: string) => `/tables/${id}/`,
  tableData: (id: string) => `/data/tables/${id}.csv`,
  scorecards: () => '/scorecards/',
  scorecard: (id: string) => `/scorecards/${id}/`,
  /** The measures of a card by their rating, and those that are behind or getting worse. */
  scorecardByRating: (id: string) => `/scorecards/${id}/by-rating/`,
  scorecardWorse: (id: string) => `/scorecards/${id}/worse/`,
  thenAndNow: (then: string, now: string) => `/then-and-now/${then}-to-${now}/`,
  discrepancies: () => '/discrepancies/',
  /** A picture as a file of its own. */
  picture: (name: string) => `/data/pictures/${name}.svg`,
  glossary: () => '/glossary/',
  meetings: () => '/meetings/',
  meeting: (id: string) => `/meetings/${id}/`,
  /** The calendar of a body, and the feeds of the site, a body or a subject. */
  calendar: (body: string) => `/calendars/${body}.ics`,
  atom: (name: string) => `/feeds/${name}.atom`,
  jsonFeed: (name: string) => `/feeds/${name}.json`,
  body: (id: string) => `/bodies/${id}/`,
  bodies: () => '/bodies/',
  /** The subjects of `publication.yml`, and one of them. */
  themes: () => '/themes/',
  theme: (id: string) => `/themes/${id}/`,
  /** The A to Z of subjects, the page of some letters, and a subject on it. */
  subjects: () => '/subjects/',
  subjectsOf: (letters: string) => `/subjects/${letters}/`,
  subject: (letters: string, id: string) => `/subjects/${letters}/#${id}`,
  /** The list of topics; each is a page of its own. */
  topics: () => '/topics/',
  years: () => '/years/',
  year: (year: string) => `/years/#year-${year}`,
  /** Everything, by kind. */
  records: () => '/records/',
  /** The page of a register, and one entry on it. */
  register: (page: string) => `/${page}/`,
  entry: (page: string, id: string) => `/${page}/#${id}`,
  problems: () => '/problems/',
  /** The page of a family of diagnostics, at the one with this code (`family/what-is-wrong`). */
  problem: (code: string) => `/problems/${code.replace('/', '/#')}`,
  page: (id: string) => `/${id}/`,
} as const;

/** Makes a part of an address out of words: small letters, digits and single hyphens. */
export function slug(words: string): string {
  // What a keyboard of Britain types needs nothing folded, and that is nearly all there is.
  if (/^[\x20-\x7e]*$/.test(words))
    return words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Resolves `../` and `./` in a path against the folder of a file. */
export function pathFrom(file: string, address: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const step of address.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** How a file is named from the folder of another: the other way round of {@link pathFrom}. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** An address as it was typed, before Markdown encoded it; as it stands where it cannot be decoded. */
export function typedAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The pages and files of a site from its root, each with the anchors on it. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What an address may be meant for, if the site does not have it: looked for among the anchors of its page, if
 * there is such a page. `undefined` if the site has it.
 */
export function knownNear(address: string, addresses: Addresses): readonly string[] | undefined {
  const [page, anchor] = address.split('#') as [string, string?];
  const anchors = addresses.get(page);
  if (!anchors) return [...addresses.keys()];
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return [page, ...[...anchors].map((known) => `${page}#${known}`)];
}

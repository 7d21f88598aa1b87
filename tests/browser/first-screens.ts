/** The sizes of a first screen, in CSS pixels. */
export const screens = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const;

export type Screen = keyof typeof screens;

/** What stands on the first screen of a kind of page, of which one stands for all in each publication that has it. */
export interface FirstScreen {
  /** The kind: the name of its pictures. */
  readonly kind: string;
  readonly first?: string;
  readonly example?: string;
  /** What must begin on it, as selectors, on every screen. */
  readonly shows: readonly string[];
  /** What must begin on that of a phone besides. */
  readonly phone?: readonly string[];
  /** What must end on it too. */
  readonly whole?: readonly string[];
}

/** What people come for, by kind of page (issue of the home page, section 3). */
export const firstScreens: readonly FirstScreen[] = [
  { kind: 'home', first: '/', example: '/', shows: ['.overview', '[role=search]'] },
  {
    kind: 'measure',
    first: '/indicators/social-worker-caseload/',
    example: '/indicators/ae-within-four-hours/',
    shows: ['.key-figure__value', '.key-figure__sentence', 'figure .explore'],
    whole: ['.key-figure__value', '.key-figure__sentence'],
  },
  {
    kind: 'scorecard',
    first: '/scorecards/october-2020/',
    example: '/scorecards/at-a-glance/',
    shows: ['.overview'],
  },
  { kind: 'theme', first: '/themes/care/', example: '/themes/emergency/', shows: ['.overview'] },
  {
    kind: 'report',
    first: '/reports/2016-07-12-education-plan/',
    example: '/reports/2025-05-28-performance-report/',
    shows: ['.page__kind', '.in-short dd'],
  },
  {
    kind: 'swot',
    first: '/reports/2016-07-20-commissioner-swot/',
    shows: ['.swot__heading'],
    // On a desk all four stand side by side, and need no ways to them.
    phone: ['.swot__ways li:last-child'],
  },
  {
    kind: 'options',
    first: '/appraisals/',
    shows: ['.order > li:nth-child(3)'],
  },
  { kind: 'timeline', first: '/timeline/', example: '/timeline/', shows: ['svg.years__row'] },
  { kind: 'topic', first: '/topic-trust/', shows: ['svg.chart'] },
  { kind: 'meetings', first: '/meetings/', example: '/meetings/', shows: ['#coming'] },
  {
    kind: 'meeting',
    first: '/meetings/2020-12-09-education-and-childrens-social-care-scrutiny/',
    example: '/meetings/2025-08-27-performance-committee/',
    shows: ['#next'],
  },
  { kind: 'decisions', first: '/decisions/', example: '/decisions/', shows: ['.stand__bar'] },
  { kind: 'findings', first: '/findings/', shows: ['.stand__bar'] },
  { kind: 'actions', first: '/actions/', example: '/actions/', shows: ['.standing dt'] },
];

/** A page whose first screen is looked at. */
export interface ScreenPage {
  readonly site: 'first' | 'example';
  readonly page: string;
  readonly of: FirstScreen;
}

/** The pages of both publications, kind by kind. */
export const screenPages: readonly ScreenPage[] = firstScreens.flatMap((of) => [
  ...(of.first === undefined ? [] : [{ site: 'first', page: of.first, of } as const]),
  ...(of.example === undefined ? [] : [{ site: 'example', page: of.example, of } as const]),
]);

import type { Wanted } from './read-query.ts';

/** How much sooner a kind is what people want, at the same fit: the page that tells a thing before one line of it. */
export const kinds: Readonly<Record<string, number>> = {
  topic: 1,
  indicator: 0.8,
  theme: 0.5,
  list: 0.75,
  page: 0.9,
  report: 0.5,
  meeting: 0.6,
  body: 0.4,
  term: 0.4,
  part: 0.4,
  scorecard: 0.4,
  table: 0.3,
  subject: 0.05,
  plans: -0.3,
};

/** How much sooner still a kind comes where a question asks for it: a measure is a number over time, a body has members. */
export const kindsWanted: Readonly<Record<Wanted, Readonly<Record<string, number>>>> = {
  number: { indicator: 0.6 },
  person: { body: 0.8, 'office-holders': 0.8 },
  event: { events: 0.8, meeting: 0.3 },
  report: { report: 0.8 },
  done: { actions: 0.4, updates: 0.3, progress: 0.3 },
  newest: {},
  year: {},
  month: { figure: 0.8 },
};

/** The kinds of page that tell a thing as a whole. */
export const mainKinds: readonly string[] = Object.keys(kinds).filter((kind) => kinds[kind]! > 0);

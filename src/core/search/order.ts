import type { Wanted } from './read-query.ts';

/** What stands between the other names of a record. */
export const alsoMark = ' · ';

/** A record as a search finds it, with what it is put in order by. */
export interface Found {
  readonly kind: string;
  readonly title: string;
  /** Other names that people look for it by, parted by {@link alsoMark}. */
  readonly also: string;
  /** Its date in words; blank without one. */
  readonly when: string;
  /** How well the index finds that it fits: 0 or more. */
  readonly score: number;
}

/** How much sooner a kind is what people want, at the same fit: the page that tells a thing before one line of it. */
const kinds: Readonly<Record<string, number>> = {
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
const kindsWanted: Readonly<Record<Wanted, Readonly<Record<string, number>>>> = {
  number: { indicator: 0.6 },
  person: { body: 0.8, 'office-holders': 0.5 },
};

/** What is asked without a number is asked of no single figure. */
const unasked = -0.6;

/** What each number that is asked for and not in its name counts: a year or a figure is meant as it stands. */
const unsaid = -0.3;

/** The kinds of page that tell a thing as a whole. */
export const mainKinds: readonly string[] = Object.keys(kinds).filter((kind) => kinds[kind]! > 0);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}\p{N}%£/&]+/u)
    .filter((word) => word !== '' && word !== 's');

/** Whether two words are forms of one: the same, or alike but for their ends. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same >= 4 && same >= long.length - 3 && /^\p{L}+$/u.test(long);
}

const has = (words: readonly string[], word: string) => words.some((one) => isAlike(one, word));

const share = (count: number, of: number) => (of === 0 ? 0 : count / of);

/** How well a record fits what was asked. */
export interface Fit {
  /** The share of the words asked for that its title, its date or its other names have: from 0 to 1. */
  readonly named: number;
  /** What it is put in order by. */
  readonly fit: number;
}

/** Which of the words asked for a record says where it was found: in its names, or marked in its excerpt. */
export function saidOf(
  {
    title,
    also,
    when,
    excerpt,
  }: Pick<Found, 'title' | 'also' | 'when'> & { readonly excerpt: string },
  asked: readonly string[],
): readonly string[] {
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word!);
  const words = [title, also, when, ...marks].flatMap(wordsOf);
  return asked.filter((word) =>
    wordsOf(word).some((part) => words.some((one) => one.startsWith(part) || isAlike(one, part))),
  );
}

/** How other names of a page count beside its title; those of one line of a page are mostly names of what it is about. */
const [otherName, lineName] = [0.7, 0.4];

/** How well a name fits: by how much of the question it says, and how little else. */
function nameFit(name: readonly string[], date: readonly string[], asked: readonly string[]) {
  const said = [...name, ...date];
  const found = asked.filter((word) => has(said, word)).length;
  const used = name.filter((word) => has(asked, word)).length;
  return share(found, asked.length) + 0.6 * share(used, name.length);
}

/**
 * Judges how well a record fits: mostly by how much of the question its title or another name of it says.
 *
 * @param best The score of what the index finds best.
 * @param wanted What the question asks for besides its words.
 */
export function fitOf(
  { kind, title, also, when, score }: Found,
  asked: readonly string[],
  best: number,
  wanted: readonly Wanted[] = [],
): Fit {
  const [own = [], ...others] = [title, ...also.split(alsoMark)].map((name) =>
    wordsOf(name).filter((word) => word.length > 2 || /\d/.test(word)),
  );
  const date = wordsOf(when);
  const all = [...own, ...date, ...others.flat()];
  const named = share(asked.filter((word) => has(all, word)).length, asked.length);
  const lost = asked.filter((word) => /\d/.test(word) && !has(all, word)).length;
  const isUnasked = kind === 'figure' && !asked.some((word) => /\d/.test(word));
  const byOther = mainKinds.includes(kind) ? otherName : lineName;
  const fit =
    Math.max(
      nameFit(own, date, asked),
      ...others.map((name) => byOther * nameFit(name, date, asked)),
    ) +
    2 * named +
    0.5 * share(score, best) +
    unsaid * lost +
    wanted.reduce((sum, one) => sum + (kindsWanted[one][kind] ?? 0), 0) +
    (isUnasked ? unasked : (kinds[kind] ?? 0));
  return { named, fit };
}

import { kinds, kindsWanted, mainKinds } from './kind-weights.ts';
import { has, isNameOf, knownFit, nameFit, namesOf, share, wordsOf } from './names.ts';
import type { Wanted } from './read-query.ts';

/** A record as a search finds it, with what it is put in order by. */
export interface Found {
  readonly kind: string;
  readonly title: string;
  /** Other names that people look for it by, parted by `alsoMark`. */
  readonly also: string;
  /** Its date in words; blank without one. */
  readonly when: string;
  /** What its officers say that people call it, parted by `alsoMark`. */
  readonly called: string;
  /** The years of a measure, parted by spaces; blank of what says its year. */
  readonly years: string;
  /** The last day of it that has come; blank without one. */
  readonly day: string;
  /** How well the index finds that it fits: 0 or more. */
  readonly score: number;
}

/** What is asked without a number is asked of no single figure. */
const unasked = -0.6;

/** What each number that is asked for and not in its name counts: a year or a figure is meant as it stands. */
const unsaid = -0.3;

/** How well a record fits what was asked. */
export interface Fit {
  /** The share of the words asked for that its title, its date or its other names have: from 0 to 1. */
  readonly named: number;
  /** Whether one of its names, with its date, has all of them, and little else. */
  readonly isCalled: boolean;
  /** What it is put in order by. */
  readonly fit: number;
}

/** Which of the words asked for a record says where it was found: in its names, or marked in its excerpt. */
export function saidOf(
  {
    title,
    called,
    also,
    when,
    years,
    excerpt,
  }: Omit<Found, 'kind' | 'day' | 'score'> & { readonly excerpt: string },
  asked: readonly string[],
): readonly string[] {
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word!);
  const words = [title, called, also, when, years, ...marks].flatMap(wordsOf);
  return asked.filter((word) =>
    wordsOf(word).some((part) => words.some((one) => one.startsWith(part)) || has(words, part)),
  );
}

/** How other names of a page count beside its title; those of one line of a page are mostly names of what it is about. */
const [otherName, lineName] = [0.7, 0.4];

/** What a record is held against: what the question asks for, and what was found beside it. */
export interface Against {
  /** What the question asks for besides its words. */
  readonly wanted?: readonly Wanted[];
  /** The score of what the index finds best. */
  readonly best: number;
  /** The newest day of what was found; blank where nothing has one. */
  readonly newest?: string;
}

/** How much the newest comes before what is ten years older, where nothing is said of time and where the newest is asked for. */
const [newer, newestWanted] = [0.2, 1];

/** How new something is: 1 for the newest day and for a page that goes on, 0 from ten years before it on. */
function newness({ kind, day }: Pick<Found, 'kind' | 'day'>, newest: string): number {
  if (newest === '') return 0;
  if (day === '') return mainKinds.includes(kind) ? 1 : 0;
  const years = (text: string) =>
    Number(text.slice(0, 4)) + Number(text.slice(5, 7)) / 12 + Number(text.slice(8, 10)) / 365;
  return Math.max(0, 1 - Math.max(0, years(newest) - years(day)) / 10);
}

/** How much sooner it comes for its time: where a year is named, that is among the words. */
function timeFit(
  found: Pick<Found, 'kind' | 'day'>,
  { wanted = [], newest = '' }: Against,
): number {
  if (wanted.includes('year')) return 0;
  return (wanted.includes('newest') ? newestWanted : newer) * newness(found, newest);
}

/** How much sooner it comes for what is asked besides: of what is only planned nobody asks when it was. */
const wantedFit = (wanted: Wanted, { kind, day }: Pick<Found, 'kind' | 'day'>) =>
  wanted === 'event' && day === '' ? 0 : (kindsWanted[wanted][kind] ?? 0);

/** Judges how well a record fits: mostly by how much of the question its title or another name of it says. */
export function fitOf(
  { kind, title, called, also, when, years, day, score }: Found,
  asked: readonly string[],
  against: Against,
): Fit {
  const [own = []] = namesOf(title);
  const known = namesOf(called);
  const others = namesOf(also);
  const date = wordsOf(`${when} ${years}`);
  const all = [...own, ...known.flat(), ...date, ...others.flat()];
  const named = share(asked.filter((word) => has(all, word)).length, asked.length);
  const lost = asked.filter((word) => /\d/.test(word) && !has(all, word)).length;
  const isUnasked = kind === 'figure' && !asked.some((word) => /\d/.test(word));
  const byOther = mainKinds.includes(kind) ? otherName : lineName;
  const { wanted = [], best } = against;
  const fit =
    Math.max(
      nameFit(own, date, asked),
      ...known.map((name) => knownFit(name, date, asked)),
      ...others.map((name) => byOther * nameFit(name, date, asked)),
    ) +
    2 * named +
    0.5 * share(score, best) +
    unsaid * lost +
    timeFit({ kind, day }, against) +
    wanted.reduce((sum, one) => sum + wantedFit(one, { kind, day }), 0) +
    (isUnasked ? unasked : (kinds[kind] ?? 0));
  const isCalled = [own, ...known, ...others].some((name) => isNameOf(name, date, asked));
  return { named, isCalled, fit };
}

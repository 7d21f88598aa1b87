import type { Day } from '../../core/values/calendar.ts';
import type { Prose } from '../../core/values/prose.ts';
import type { Entry } from '../../core/registers/register.ts';
import type { SinceThen } from '../../core/indicators/comparing/since-then.ts';
import type { EntrySummary } from '../../core/registers/entry-summary.ts';
import {
  quadrants,
  type Quadrant,
  type SwotPointColumns,
} from '../../core/registers/kinds/swot-points.ts';

/** One person's analysis of a service. */
export interface Analysis {
  readonly id: string;
  readonly author: string;
  readonly role: string | undefined;
  readonly date: Day;
  /** The paper it stands in; `undefined` where it stands in none. */
  readonly edition: string | undefined;
  /** Whether another of the analyses has the same author, so that the day must tell them apart. */
  readonly isShared: boolean;
}

/** A point, with what bears on it. */
export interface Point {
  readonly entry: Entry<SwotPointColumns>;
  readonly text: Prose;
  readonly evidence: readonly EntrySummary[];
  /** The figures of its measure, where that has gone the other way since. */
  readonly since: SinceThen | undefined;
}

/** One part of every analysis, side by side. An analysis may have no point there. */
export interface PartOfAll {
  readonly quadrant: Quadrant;
  readonly columns: readonly { readonly analysis: Analysis; readonly points: readonly Point[] }[];
}

/** An analysis that calls a thing good where another calls it bad. */
export interface Opposition {
  readonly one: Analysis;
  readonly calls: readonly Quadrant[];
  readonly other: Analysis;
  readonly callsIt: readonly Quadrant[];
}

/** What the analyses say of one subject. */
export interface Subject {
  /** Unique among the subjects. */
  readonly id: string;
  readonly name: string;
  readonly said: readonly {
    readonly analysis: Analysis;
    readonly points: readonly { readonly entry: Entry<SwotPointColumns>; readonly text: Prose }[];
  }[];
  /** The parts in which every analysis that speaks of it has it; empty where only one does. */
  readonly agreed: readonly Quadrant[];
  /** Whether every analysis that is compared speaks of it. */
  readonly isOfAll: boolean;
  readonly opposed: readonly Opposition[];
  /** What inspectors and others found, oldest first. */
  readonly beside: readonly EntrySummary[];
}

const good: readonly Quadrant[] = ['strengths', 'opportunities'];

type Said = readonly {
  readonly analysis: Analysis;
  readonly points: readonly { readonly entry: Entry<SwotPointColumns> }[];
}[];

const quadrantsOf = ({ points }: Said[number]): readonly Quadrant[] =>
  quadrants.filter((name) => points.some(({ entry }) => entry.values.quadrant === name));

/** The parts in which all analyses that speak of a subject have it. */
export function agreementOf(said: Said): readonly Quadrant[] {
  if (said.length < 2) return [];
  return quadrants.filter((name) => said.every((of) => quadrantsOf(of).includes(name)));
}

/** Where one analysis has a subject among strengths or opportunities and another among weaknesses or threats. */
export function oppositionsIn(said: Said): readonly Opposition[] {
  return said.flatMap((one) =>
    said.flatMap((other) => {
      const calls = quadrantsOf(one).filter((name) => good.includes(name));
      const callsIt = quadrantsOf(other).filter((name) => !good.includes(name));
      if (one === other || calls.length === 0 || callsIt.length === 0) return [];
      return [{ one: one.analysis, calls, other: other.analysis, callsIt }];
    }),
  );
}

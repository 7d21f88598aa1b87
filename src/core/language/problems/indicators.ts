import type { Hint } from '../hints/hints.ts';
/** Problems with definitions of measures, and the scorecards that they stand on, each with what its words are made from. */
export interface IndicatorProblems {
  'direction/gap': { from: string; until: string };
  'direction/nothing-inferred': { is: string };
  'direction/order': { from: string; until: string };
  'direction/overlap': { line: number };
  'indicator/element': { name: string };
  'indicator/no-definition': { id: string };
  'indicator/no-rows': void;
  'indicator/no-table': { id: string };
  'indicator/unjoined-future': { text: string; date: string };
  'indicator/unjoined-joined': { text: string; line: number };
  'indicator/unjoined-small': void;
  'scorecard/count-agrees': void;
  'scorecard/count-differs': { key: string; stated: number; counted: number };
  'target/band': { low: number; high: number };
  'target/dates': { key: string; other: string };
  'target/nothing': void;
  'target/no-beginning': { by: string; report: string };
  'target/order': { from: string; end: string };
  'target/outside-band': { value: string; low: number; high: number };
  'target/overlap': { line: number };
  'target/range-side': { range: string; goodWhen: string };
  'target/tolerance-side': { goodWhen: string };
  'target/tolerance-size': { size: number; isOfZero: boolean };
  'indicator/undated': { id: string; count: number; undated: number };
  'indicator/unit-one': { unit: string };
  'scorecard/unknown-card': { card: string; hint: Hint | undefined };
  'scorecard/unknown-theme': { theme: string; hint: Hint };
}

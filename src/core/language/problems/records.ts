/** Problems with single registers, each with what its words are made from. */
export interface RecordProblems {
  'facts/other-figure': { value: string };
  'facts/small-count': void;
  'plans/answers': { answers: string; plan: string };
  'plans/circle': { id: string };
  'recurrences/earlier': { edition: string; date: string };
  'recurrences/itself': { of: string };
  'recurrences/not-recommended': { of: string };
  'swot-points/half-claim': { missing: readonly string[] };
  'swot-points/other-head': { analysis: string; column: string };
  'swot-points/other-spelling': { subject: string; first: string };
  'updates/early': { date: string; raised: string };
  'decisions/no-place': { outcome: string; unknown: string };
}

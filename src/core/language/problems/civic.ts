/** Problems with papers, meetings and decisions, each with what its words are made from. */
export interface CivicProblems {
  /** `plan`: what is typed of a thing that is only planned. */
  'day/to-come': { text: string; asAt: string; plan: 'outlook' | 'status' | 'kind' | 'leave-out' };
  'decision/few-callers': { given: number; needed: number };
  'decision/late-call-in': { requested: string; until: string };
  'decision/late-hearing': { heard: string; until: string };
  'decision/late-notice': { notice: string; given: number; days: number };
  'decision/no-notice': void;
  'decision/not-published': void;
  'meeting/ends-before-start': { start: string; end: string };
  'meeting/held-to-come': { date: string; asAt: string };
  'meeting/late-agenda': { published: string; given: number; days: number; by: string };
  'meeting/moved-and-met': { status: string };
  'meeting/moved-in-circle': { id: string };
  'meeting/name': { id: string; wanted: string };
  'meeting/no-source': void;
  'meeting/told-as-held': { meeting: string; body: string };
  'report/background-papers': { from: string };
  'report/date-in-name': { id: string; date: string };
  'report/figures-late': { to: string; date: string };
  'report/figures-to': { day: string };
  'report/first-page': void;
  'report/in-itself': void;
}

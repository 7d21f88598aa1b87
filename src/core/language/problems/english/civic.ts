import type { WordsOf } from '../said.ts';
import type { CivicProblems } from '../civic.ts';

/** How a thing is told that is only planned. */
const plans = {
  outlook: 'What is only planned has `planned` in `outlook`.',
  status: 'What is only planned has `planned` in `status`.',
  kind: 'A date that is only fixed for something has `programmed` in `kind`.',
  'leave-out': 'What is still to be done is typed when it is done.',
} as const;

/** What is said of problems with papers, meetings and decisions, in English. */
export const civic: WordsOf<CivicProblems> = {
  'day/to-come': ({ text, asAt, plan }) => ({
    message: `\`${text}\` is still to come, and told as past: the publication stands at \`${asAt}\`.`,
    hint: `Mend the date, or the \`asAt\` of \`content/publication.yml\`, if it is behind. ${plans[plan]}`,
  }),
  'decision/few-callers': ({ given, needed }) => ({
    message: `The call-in was asked for by ${given} of the ${needed} councillors that the rule asks for.`,
    hint: 'Name all who asked under `by`. If they were too few there was no call-in: take it out, and tell it in the text.',
  }),
  'decision/late-call-in': ({ requested, until }) => ({
    message: `The call-in was asked for on \`${requested}\`, and by the rule it could be asked for until ${until}.`,
    hint: 'Mend the day, or that of the publication. If it came too late there was no call-in: take it out, and tell it in the text.',
  }),
  'decision/late-hearing': ({ heard, until }) => ({
    message: `The call-in was heard on \`${heard}\`, and by the rule it was to be heard by ${until}.`,
    hint: 'Mend what is wrong, or add `lateReason` to the call-in with the reason: readers will see it.',
  }),
  'decision/late-notice': ({ notice, given, days }) => ({
    message: `Notice of a key decision was given on \`${notice}\`, which leaves ${given} clear days where the rule asks for ${days}.`,
    hint: 'Mend the day, or add `exception` with the reason why it could not wait: readers will see it.',
  }),
  'decision/no-notice': () => ({
    message: 'A key decision was to be taken without notice, and the file does not say why.',
    hint: 'Write the day of the notice in `notice`, or add `exception` with the reason why it could not wait: readers will see it.',
  }),
  'decision/not-published': () => ({
    message:
      'The decision was called in, and the meeting does not say when its decisions were published.',
    hint: 'Add a line `decisionsPublished: 2016-07-28` with that day: the days for a call-in are counted from it.',
  }),
  'meeting/ends-before-start': ({ start, end }) => ({
    message: `The meeting starts at \`${start}\` and ends at \`${end}\`.`,
    hint: 'Mend one of the two; the hours count to 24.',
  }),
  'meeting/held-to-come': ({ date, asAt }) => ({
    message: `The meeting is said to have been held on \`${date}\`, and the publication stands at \`${asAt}\`.`,
    hint: 'Type `scheduled`, or mend the day; or the `asAt` of `content/publication.yml`, if it is behind.',
  }),
  'meeting/late-agenda': (details) => ({
    message: `The agenda was published on \`${details.published}\`, which leaves ${details.given} clear day${details.given === 1 ? '' : 's'} before the meeting where the rule asks for ${details.days}.`,
    hint: `It was due by ${details.by}. Mend the day, or add \`lateReason\` with the reason: readers will see it.`,
  }),
  'meeting/moved-and-met': ({ status }) => ({
    message: `The meeting was moved to another day, and its status is \`${status}\`.`,
    hint: 'Type `postponed`, or take `movedTo` out.',
  }),
  'meeting/moved-in-circle': ({ id }) => ({
    message: `Followed on and on, \`movedTo: ${id}\` leads back to this meeting.`,
    hint: 'Take `movedTo` out of the meeting that came last.',
  }),
  'meeting/name': ({ id, wanted }) => ({
    message: `The file is called \`${id}\`, and its date and body make \`${wanted}\`.`,
    hint: `Begin the name of the file with \`${wanted}\`, or mend the date or the body.`,
  }),
  'meeting/no-source': () => ({
    message: 'The meeting does not say where its date is known from.',
    hint: 'Add `edition` and `locator`, the paper and the place in it; a council that publishes its own meetings adds `updated`, such as `updated: 2026-11-20`.',
  }),
  'meeting/told-as-held': ({ meeting, body }) => ({
    message: `The event tells what \`${body}\` did on the day of its meeting, and the file of that meeting (\`${meeting}\`) does not say that it was held.`,
    hint: 'Say in the event what was to be, with `planned` under `outlook`. If a paper tells that the meeting took place, give its file `status: held`. If it is another thing of that day, give its time.',
  }),
  'report/background-papers': ({ from }) => ({
    message: `The report does not list its background papers, as reports from \`${from}\` on must.`,
    hint: 'Add `backgroundPapers` with a list of `title`s, or `backgroundPapers: none` if it rests on none.',
  }),
  'report/date-in-name': ({ id, date }) => ({
    message: `The file is called \`${id}\`, and its date is \`${date}\`.`,
    hint: `Begin the name of the file with \`${date}-\`, or mend the date.`,
  }),
  'report/figures-late': ({ to, date }) => ({
    message: `The report is of \`${date}\`, and \`${to}\` had not ended by then.`,
    hint: 'Type the last period whose figures were known on the day of the report.',
  }),
  'report/figures-to': ({ day }) => ({
    message: `The report shows figures that have no day of publication, so nothing says which of them were known on \`${day}\`.`,
    hint: 'Add a line such as `figuresTo: 2016-04` with the last period that it shows. Figures that come later do not change it then.',
  }),
  'report/first-page': () => ({
    message: '`firstPage` counts the pages of a PDF, and `address` leads to none.',
    hint: 'Take it out, or give the `address` of the PDF, which ends in `.pdf`.',
  }),
  'report/in-itself': () => ({
    message: 'The paper says that it is printed in itself.',
    hint: 'Name the pack that prints it, or take `printedIn` out.',
  }),
};

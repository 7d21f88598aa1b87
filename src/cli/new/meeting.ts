import { meetingKinds, meetingStatuses } from '../../core/civic/meeting.ts';
import { english } from '../../core/language/english.ts';
import { printEntries } from '../../core/imports/writing/print-mapping.ts';
import { voiceOf } from '../../core/publication/settings.ts';
import { asChanges } from '../output/unwritten-files.ts';
import { freeId } from './free-id.ts';
import type { Answers, Around, NewFiles, NewKind, Question } from './kind.ts';
import type { Known } from './known.ts';
import { lacksBodies } from './lacks.ts';
import { namesIn } from './names-in.ts';
import { given, optional } from './optional.ts';
import { aDay, aFreeId, amongPapers, aTime, oneOf } from './refusals.ts';

const { making: words } = english;

/** What sort of meeting a body mostly has: that of its last one, else what its own kind makes likely. */
function kindFor(body: string, { publication }: Known): string {
  const last = publication?.meetings.findLast(({ head }) => head.body === body);
  if (last) return last.head.kind;
  const kind = publication?.bodies.get(body)?.head.kind;
  return kind === 'cabinet' ? 'executive' : kind === 'council' ? 'council' : 'formal';
}

/** Where an archive has the meeting from; a council that publishes its own says when it did. */
function sourceQuestions({ publication }: Known): readonly Question[] {
  const papers = (publication?.reports ?? []).map(({ id }) => id);
  if (publication && voiceOf(publication.settings) === 'owner') return [];
  return [
    {
      flag: 'edition',
      ...words.asked.edition,
      where: words.where.ofOthers,
      refuses: amongPapers(papers),
    },
    { flag: 'locator', ...words.asked.locator, where: words.where.ofOthers },
  ];
}

/** What is asked of who enters a meeting. */
function questions(known: Known): readonly Question[] {
  const { publication, today, ids } = known;
  const bodies = [...(publication?.bodies.keys() ?? [])];
  const taken = ids('content/meetings');
  const asAt = publication?.asAt ?? today;
  const [only] = bodies.length === 1 ? bodies : [];
  return [
    {
      flag: 'body',
      asks: `${words.asked.meetingBody.asks}${bodies.length > 0 ? ` ${words.thereAre({ names: bodies })}` : ''}`,
      example: bodies[0] ?? words.asked.meetingBody.example,
      ...(only === undefined ? {} : { otherwise: () => only }),
      where: words.where.bodies,
      refuses: oneOf(bodies),
    },
    { flag: 'date', ...words.asked.date, refuses: aDay },
    { flag: 'start', ...words.asked.start, ...optional, refuses: aTime },
    { flag: 'place', ...words.asked.place, ...optional },
    {
      flag: 'kind',
      ...words.asked.meetingKind,
      otherwise: ({ body = '' }) => kindFor(body, known),
      refuses: oneOf(meetingKinds),
    },
    {
      flag: 'status',
      ...words.asked.status,
      otherwise: ({ date = '' }) => (date < asAt ? 'held' : 'scheduled'),
      refuses: oneOf(meetingStatuses),
    },
    { flag: 'items', ...words.asked.items, ...optional },
    ...sourceQuestions(known),
    {
      flag: 'id',
      ...words.id,
      example: '2026-03-19-cabinet',
      otherwise: ({ date = '', body = '' }) => freeId(`${date}-${body}`, taken),
      refuses: aFreeId(taken),
    },
  ];
}

function fileOf(answers: Answers, { publication, today }: Around): string {
  const { body, date, start, place, kind, status, edition, locator, items } = answers;
  const titles = namesIn(items ?? '');
  const asAt = publication!.asAt;
  const head = {
    ...{ body, date, start: given(start), place: given(place), kind, status },
    ...{ edition: given(edition), locator: given(locator) },
    // What was changed after the publication's own day would be from the future.
    updated: given(edition) === undefined ? (today < asAt ? today : asAt) : undefined,
    items:
      titles.length === 0
        ? undefined
        : titles.map((title, at) => ({ number: String(at + 1), title })),
  };
  return `---\n${printEntries(head, '').join('\n')}\n---\n`;
}

function make(answers: Answers, around: Around): NewFiles {
  const { typedRoot } = around;
  const path = `content/meetings/${answers['id']}.md`;
  const { steps } = words;
  return {
    changes: asChanges(new Map([[path, fileOf(answers, around)]])),
    next: [
      steps.write({ what: steps.more, path }),
      steps.guide({ page: 'papers.md' }),
      steps.check({ typedRoot }),
      steps.see({ typedRoot, address: `/meetings/${answers['id']}/` }),
    ],
  };
}

/** A meeting of a body, with its agenda. */
export const meeting: NewKind = {
  name: 'meeting',
  says: words.says.meeting,
  into: 'publication',
  lacks: lacksBodies,
  questions,
  make,
};

import { english } from '../../core/language/english.ts';
import { voiceOf } from '../../core/publication/settings.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { asChanges } from '../output/unwritten-files.ts';
import { escapeProse } from './escape-prose.ts';
import { backgroundQuestions } from './background-question.ts';
import { freeId } from './free-id.ts';
import type { Answers, Around, NewFiles, NewKind, Question } from './kind.ts';
import type { Known } from './known.ts';
import { lacksBodies } from './lacks.ts';
import { idsIn, notAmong } from './names-in.ts';
import { paperQuestions } from './paper-questions.ts';
import { aFreeId } from './refusals.ts';
import { reportHead } from './report-head.ts';
import { standingOf } from '../../core/indicators/comparing/standing.ts';

const { making: words } = english;

/** The measures that are drawn where nobody says which: those of the home page, in a report on figures. */
function offered({ kind = '' }: Answers, { publication }: Known): string {
  const isOfFigures = kind === 'performance-report';
  const ids = isOfFigures ? (publication?.settings.highlights ?? []) : [];
  return ids.join(' ');
}

/** The id with the next free number, where what is offered is taken. */
function withFreeId(question: Question, taken: ReadonlySet<string>): Question {
  if (question.flag !== 'id') return question;
  const { otherwise, refuses } = question;
  const isFree = aFreeId(taken);
  return {
    ...question,
    otherwise: (before) => freeId(otherwise!(before), taken),
    refuses: (id) => refuses?.(id) ?? isFree(id),
  };
}

function questions(known: Known): readonly Question[] {
  const { publication, today, ids } = known;
  const bodies = [...(publication?.bodies.keys() ?? [])];
  const papers = paperQuestions({
    ...{ title: undefined, candidates: [], summary: undefined, bodies },
    body: bodies.length === 1 ? bodies[0] : undefined,
    // What is written is of the day by which the publication is judged, where it names one.
    day: publication?.settings.asAt ?? today,
    needsOutcome: !publication || voiceOf(publication.settings) === 'archive',
  }).map((question) => withFreeId(question, ids('content/reports')));
  const tellsOf: Question = {
    flag: 'measures',
    ...words.asked.tellsOf,
    isOptional: true,
    otherwise: (before) => offered(before, known),
    refuses: (typed) => notAmong(typed, [...(publication?.indicators.keys() ?? [])]),
  };
  return [...papers.slice(0, -1), ...backgroundQuestions(known), tellsOf, ...papers.slice(-1)];
}

/** A part of the report for a measure: how it stands, and its picture where it has one. */
function partOf(id: string, { indicators }: Publication): string {
  const indicator = indicators.get(id)!;
  const { title } = indicator.definition;
  const drawn = standingOf(indicator)
    ? [`::kpi{indicator="${id}"}`, `::chart{indicator="${id}"}`]
    : [];
  return [`## ${escapeProse(title)}`, ...drawn, `::table{indicator="${id}"}`].join('\n\n');
}

function make(answers: Answers, { publication, typedRoot }: Around): NewFiles {
  const { id, summary, measures = '' } = answers;
  const path = `content/reports/${id}.md`;
  const drawn = idsIn(measures);
  const parts = [
    `## ${words.report.about}\n\n${escapeProse(summary!)}`,
    ...drawn.map((one) => partOf(one, publication!)),
  ];
  const text = `${reportHead(answers, drawn, publication!)}${parts.join('\n\n')}\n`;
  const { steps } = words;
  return {
    changes: asChanges(new Map([[path, text]])),
    next: [
      steps.write({ what: steps.words, path }),
      steps.guide({ page: 'papers.md' }),
      steps.check({ typedRoot }),
      steps.see({ typedRoot, address: `/reports/${id}/` }),
    ],
  };
}

/** A report, with the measures that it tells of. */
export const report: NewKind = {
  name: 'report',
  says: words.says.report,
  into: 'publication',
  lacks: lacksBodies,
  questions,
  make,
};

import { english } from '../../core/language/english.ts';
import { scale } from '../../core/registers/kinds/appraisal-scale.ts';
import { slugOf } from '../../core/imports/words/slug.ts';
import { appraisals } from '../../core/registers/kinds/appraisals.ts';
import { entriesOf } from '../../core/registers/entries.ts';
import { parseEventDate } from '../../core/values/event-date.ts';
import { appraisalTables } from './appraisal-tables.ts';
import { freeId } from './free-id.ts';
import type { Answers, Around, NewFiles, NewKind, Question } from './kind.ts';
import type { Known } from './known.ts';
import { lacksReports } from './lacks.ts';
import { namesIn } from './names-in.ts';
import { optional } from './optional.ts';
import { aFreeId, amongPapers, aName, oneOf } from './refusals.ts';

const { making: words } = english;

/** Two names at least, each once. */
function several(typed: string): string | undefined {
  const names = namesIn(typed);
  if (names.length < 2) return words.tooFew;
  const ids = names.map(slugOf);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) < at);
  return twice < 0
    ? names.map(aName).find((told) => told !== undefined)
    : words.twice({ name: names[twice]! });
}

const aScale = (typed: string) => (scale.safeParse(typed).success ? undefined : words.noScale);

function questions({ publication, ids }: Known): readonly Question[] {
  const bodies = [...(publication?.bodies.keys() ?? [])];
  const papers = (publication?.reports ?? []).map(({ id }) => id);
  const known = publication ? entriesOf(publication, appraisals).map(({ id }) => id) : [];
  const taken = new Set([...known, ...ids('data/appraisals')]);
  const [newest] = papers;
  return [
    { flag: 'title', ...words.asked.appraisalTitle, refuses: aName },
    { flag: 'options', ...words.asked.options, refuses: several },
    { flag: 'criteria', ...words.asked.criteria, refuses: several },
    {
      flag: 'scale',
      ...words.asked.scale,
      otherwise: () => words.asked.scale.example,
      refuses: aScale,
    },
    {
      flag: 'edition',
      ...words.asked.edition,
      // Without a paper nothing is asked: see `lacks`.
      otherwise: () => newest ?? '',
      refuses: amongPapers(papers),
    },
    { flag: 'locator', ...words.asked.locator, otherwise: () => words.appraisal.whole },
    {
      flag: 'date',
      ...words.asked.date,
      ...optional,
      refuses: (typed) => (parseEventDate(typed) ? undefined : words.noDate),
    },
    { flag: 'by', ...words.asked.by, ...optional, refuses: oneOf(bodies) },
    {
      flag: 'id',
      ...words.id,
      example: 'library-roof',
      otherwise: ({ title = '' }) => freeId(slugOf(title), taken),
      refuses: aFreeId(taken),
    },
  ];
}

function make(answers: Answers, { root, typedRoot }: Around): NewFiles | string {
  const changes = appraisalTables(root, answers);
  if (typeof changes === 'string') return changes;
  const { steps } = words;
  const scores = changes.at(-1)!.path;
  return {
    changes,
    next: [
      steps.write({ what: steps.scores, path: scores }),
      words.appraisal.how,
      steps.guide({ page: 'registers.md' }),
      steps.check({ typedRoot }),
      steps.see({ typedRoot, address: `/appraisals/#${answers['id']}` }),
    ],
  };
}

/** Options weighed by scores: their four tables, with a row for each score. */
export const appraisal: NewKind = {
  name: 'appraisal',
  says: words.says.appraisal,
  into: 'publication',
  lacks: lacksReports,
  questions,
  make,
};

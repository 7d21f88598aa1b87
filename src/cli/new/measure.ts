import { english } from '../../core/language/english.ts';
import { slugOf } from '../../core/imports/words/slug.ts';
import { printEntries } from '../../core/imports/writing/print-mapping.ts';
import { parsePeriod, type StatedPeriod } from '../../core/values/period.ts';
import { parseBasis, plainBases } from '../../core/values/basis.ts';
import { asChanges } from '../output/unwritten-files.ts';
import { escapeProse } from './escape-prose.ts';
import { freeId } from './free-id.ts';
import type { Answers, Around, NewFiles, NewKind, Question } from './kind.ts';
import type { Known } from './known.ts';
import { given, optional } from './optional.ts';
import { latestPeriods } from './latest-periods.ts';
import { aFigure, aFreeId, aName, aPeriod, oneOf } from './refusals.ts';

const { making: words } = english;

const bases: Readonly<Record<string, string>> = {
  ...{ monthly: 'month', quarterly: 'quarter', yearly: 'year' },
};

const aBasis = (answer: string) =>
  parseBasis(answer) ? undefined : words.notOneOf({ names: [...plainBases] });

/** What is asked of who begins a measure. */
function questions({ publication, today, ids }: Known): readonly Question[] {
  const taken = ids('content/indicators');
  const day = publication?.asAt ?? today;
  return [
    { flag: 'title', ...words.asked.measureTitle, refuses: aName },
    { flag: 'unit', ...words.asked.unit },
    {
      flag: 'good-when',
      ...words.asked.goodWhen,
      refuses: oneOf(['higher', 'lower', 'neither']),
    },
    {
      flag: 'frequency',
      ...words.asked.frequency,
      otherwise: () => 'monthly',
      refuses: oneOf(Object.keys(bases)),
    },
    {
      flag: 'basis',
      ...words.asked.basis,
      otherwise: ({ frequency = '' }) => bases[frequency] ?? 'month',
      refuses: aBasis,
    },
    {
      flag: 'period',
      ...words.asked.period,
      otherwise: ({ frequency = '' }) => latestPeriods(day)[frequency] ?? '',
      refuses: aPeriod,
    },
    {
      flag: 'value',
      ...words.asked.value,
      otherwise: () => 'not-yet-due',
      refuses: aFigure,
    },
    { flag: 'explains', ...words.asked.explains },
    { flag: 'source', ...words.asked.source, ...optional },
    { flag: 'owner', ...words.asked.owner, ...optional },
    {
      flag: 'id',
      ...words.id,
      example: 'visits-to-libraries',
      otherwise: ({ title = '' }) => freeId(slugOf(title), taken),
      refuses: aFreeId(taken),
    },
  ];
}

function definitionOf(answers: Answers): string {
  const { title, unit, basis, frequency, source, owner, explains } = answers;
  const head = {
    ...{ title, unit, goodWhen: answers['good-when'], basis, frequency },
    ...{ source: given(source), owner: given(owner) },
  };
  return `---\n${printEntries(head, '').join('\n')}\n---\n\n${escapeProse(explains!)}\n`;
}

function make(answers: Answers, { typedRoot }: Around): NewFiles {
  const { id, period, value } = answers;
  const [definition, table] = [`content/indicators/${id}.md`, `data/indicators/${id}.csv`];
  const { text } = parsePeriod(period!) as StatedPeriod;
  const { steps } = words;
  return {
    changes: asChanges(
      new Map([
        [definition, definitionOf(answers)],
        [table, `period,value\n${text},${value}\n`],
      ]),
    ),
    next: [
      steps.write({ what: steps.figures, path: table }),
      steps.write({ what: steps.words, path: definition }),
      steps.guide({ page: 'indicators.md' }),
      steps.check({ typedRoot }),
      steps.see({ typedRoot, address: `/indicators/${id}/` }),
    ],
  };
}

/** A measure: its definition, and a table with its first row. */
export const measure: NewKind = {
  name: 'measure',
  says: words.says.measure,
  into: 'publication',
  questions,
  make,
};

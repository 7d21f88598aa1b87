import { toYamlText } from '../../core/documents/yaml-text.ts';
import { english } from '../../core/language/english.ts';
import type { Publication } from '../../core/publication/publication.ts';
import type { Answers, Question } from './kind.ts';
import type { Known } from './known.ts';
import { namesIn } from './names-in.ts';

const flag = 'background-papers';

/** What stands in place of a list: that there is none, or that it is not known. */
const words: readonly string[] = ['none', 'not stated in our copy'];

/** Which papers a report rests on, where the rules of the publication say that one of its day must list them. */
export function backgroundQuestions({ publication }: Known): readonly Question[] {
  const rule = publication?.settings.process?.backgroundPapers;
  if (publication && !rule) return [];
  return [
    {
      flag,
      ...english.making.asked.background,
      where: english.making.where.rules,
      isAsked: ({ date = '' }) => rule !== undefined && date >= rule.from,
      refuses: (typed) => (namesIn(typed).length > 0 ? undefined : english.making.mustBeAnswered),
    },
  ];
}

/** The papers as lines of a report's head; none where they were not asked for. A paper of the publication is led to. */
export function backgroundLines(
  answers: Answers,
  { reports }: Pick<Publication, 'reports'>,
): readonly string[] {
  const typed = answers[flag];
  if (typed === undefined) return [];
  if (words.includes(typed)) return [`backgroundPapers: ${typed}`];
  const titles = new Map(reports.map(({ id, head }) => [id, head.title]));
  return [
    'backgroundPapers:',
    ...namesIn(typed).flatMap((name) => {
      const title = titles.get(name);
      const paper = title === undefined ? [] : [`    paper: ${name}`];
      return [`  - title: ${toYamlText(title ?? name)}`, ...paper];
    }),
  ];
}

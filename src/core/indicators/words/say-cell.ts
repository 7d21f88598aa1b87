import { fill, type Language } from '../../language/english.ts';
import type { Figure } from '../../values/figure.ts';
import { sayQualified } from '../../values/say.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { shortUnit } from './split-figure.ts';

/** The signs that stand in a cell where there is no room for words (standards D-15). */
const signs = {
  suppressed: 'c',
  unavailable: 'x',
  'not-applicable': 'z',
  'not-yet-due': 'due',
  low: 'low',
} as const;

/** In place of `due` where its day has passed. */
const late = 'late';

/** In place of `due` where others are to publish it. */
const none = 'none';

const isOthers = (figure: Figure) => figure.is === 'not-yet-due' && figure.isOthers === true;

const isLate = (figure: Figure) => figure.is === 'not-yet-due' && figure.wasDue !== undefined;

/** The sign that stands in place of a number. */
const signOf = (figure: Exclude<Figure, { is: 'number' }>): string =>
  isLate(figure) ? late : isOthers(figure) ? none : signs[figure.is];

const statusSigns = { provisional: 'p', revised: 'r', estimated: 'e' } as const;

/** Says a figure in a cell of its own: `96.5%`, `1,807 [p]`; in place of a number a sign, such as `[c]`. */
export function sayCell(
  observation: Observation,
  { definition, decimals }: Indicator,
  language: Language,
): string {
  const { figure, status } = observation;
  if (figure.is !== 'number') return `[${signOf(figure)}]`;
  const said = sayQualified(observation, shortUnit(definition.unit), decimals, language);
  return status && status in statusSigns
    ? `${said} [${statusSigns[status as keyof typeof statusSigns]}]`
    : said;
}

/** What the signs in some cells stand for, each once: `[c]: withheld to protect privacy`. */
export function sayCellSigns(
  observations: readonly Observation[],
  language: Language,
): readonly string[] {
  const say = (sign: string, words: string) =>
    fill(language.site.indicatorPage.sign, { sign, words });
  const told = observations.flatMap(({ figure, status }) => {
    if (isLate(figure)) return say(late, language.wasDue.any);
    if (isOthers(figure)) return say(none, language.wasDue.others);
    if (figure.is !== 'number') return say(signs[figure.is], language.figure[figure.is]);
    return status && status in statusSigns
      ? say(statusSigns[status as keyof typeof statusSigns], language.status[status])
      : [];
  });
  return [...new Set(told)];
}

import { z } from 'astro/zod';
import { problem } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { identifier } from '../../core/values/field.ts';
import {
  askForPeriods,
  dayOrLatest,
  latestWord,
  problems as measureProblems,
  seenFrom,
} from '../measure.ts';
import {
  isFilled,
  type CardMeasures,
  type CardRow,
  type Scorecard,
} from '../../core/indicators/cards/scorecard.ts';
import { suggest } from '../../core/source/suggest.ts';

/** A card, or its measures of one theme. */
export interface ScorecardModel extends CardMeasures {
  readonly card: Scorecard;
  readonly theme: string | undefined;
}

export const schema = z.strictObject({
  /** The name of the card under `scorecards` in `content/publication.yml`. */
  card: identifier,
  /** A theme of `content/publication.yml`, to show its measures alone. */
  theme: identifier.optional(),
  /** A day, on which so much was known, or `latest`. Without it, the latest, and in a report what was known on its day. */
  at: dayOrLatest.optional(),
});

export const problems = {
  unknownCard: problem('scorecard/unknown-card'),
  unknownTheme: problem('scorecard/unknown-theme'),
};

/** `::scorecard`: the measures that a paper prints for one period, each with target, rating and change. */
export const scorecard: BlockElement<typeof schema, ScorecardModel> = {
  name: 'scorecard',
  kind: 'leaf',
  schema,
  figuresOf: ({ rows, parts }) => [
    ...rows.map(({ indicator, observation }) => ({ indicator, figures: [observation] })),
    ...parts.map(({ indicator, groups: [{ measured }] }) => ({ indicator, figures: measured })),
  ],
  compile({ attributes: { card: id, theme, at }, placeOf }, lookup) {
    const { faulty } = lookup;
    const { scorecards } = seenFrom(at, '', lookup).known;
    const card = scorecards.get(id);
    if (!card && !lookup.hasSettings) return { value: undefined, diagnostics: [] };
    if (!card) {
      const known = [...scorecards.keys()];
      return {
        value: undefined,
        diagnostics: [
          problems.unknownCard.at(placeOf('card'), {
            card: id,
            hint: known.length === 0 ? undefined : suggest(id, known),
          }),
        ],
      };
    }
    const themesOf = ({ indicator }: Pick<CardRow, 'indicator'>) =>
      indicator.definition.themes ?? [];
    const isOf = (one: Pick<CardRow, 'indicator'>) =>
      theme === undefined || themesOf(one).includes(theme);
    const [rows, parts] = [card.rows.filter(isOf), card.parts.filter(isOf)];
    // A measure with faults of its own, told where those stand, may be the one that is missing.
    if (theme !== undefined && !isFilled({ rows, parts }) && faulty.size === 0) {
      const known = [...new Set([...card.rows, ...card.parts].flatMap(themesOf))];
      return {
        value: undefined,
        diagnostics: [
          problems.unknownTheme.at(placeOf('theme'), { theme, hint: suggest(theme, known) }),
        ],
      };
    }
    const day = lookup.report?.day;
    if (!isFilled(card) && day !== undefined && faulty.size === 0 && at !== latestWord) {
      const place = placeOf(at === undefined ? 'card' : 'at');
      const details = { day: at ?? day, period: undefined };
      return { value: undefined, diagnostics: [measureProblems.notKnown.at(place, details)] };
    }
    // Where a card is of one period, nothing that came later can come into it.
    const asked = card.period
      ? []
      : askForPeriods(
          [...rows, ...parts].map(({ indicator }) => indicator),
          lookup,
        );
    return { value: { card, theme, rows, parts }, diagnostics: asked };
  },
};

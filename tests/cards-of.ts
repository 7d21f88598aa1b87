import type { CardRow, Scorecard } from '../src/core/indicators/cards/scorecard.ts';
import { compileWith, smallCouncil, type Files } from './small-council.ts';
import { toldWithPath } from './told.ts';

/** A measure of a made-up card: the lines of its front matter, and its rows without their heading. */
export interface CardMeasure {
  readonly id: string;
  /** Besides title and basis, which is the month where nothing else stands here. */
  readonly head: string;
  readonly rows: string;
  /** The columns of these, where they are not `period,value,basis`. */
  readonly columns?: string;
}

/** The files of a council with some measures, and a card of the latest of each. */
export function filesOf(measures: readonly CardMeasure[], more = ''): Files {
  const settings = smallCouncil['content/publication.yml'];
  const files = measures.flatMap(
    ({ id, head, rows, columns = 'period,value,basis' }): [string, string][] => [
      [
        `content/indicators/${id}.md`,
        `---\ntitle: ${id}\nrounded: no\n${head.includes('basis:') ? '' : 'basis: month\n'}${head}\n---\n`,
      ],
      [`data/indicators/${id}.csv`, `${columns}\n${rows}\n`],
    ],
  );
  return {
    'content/publication.yml': `${settings}scorecards:\n  latest:\n    title: Latest\n    period: latest\n${more}`,
    ...Object.fromEntries(files),
  };
}

/** A card of the latest figures of some measures, those of the small council left out. */
export function cardOf(measures: readonly CardMeasure[]): Scorecard {
  const { value, diagnostics } = compileWith(filesOf(measures));
  const wrong = toldWithPath(diagnostics);
  if (!value || wrong.length > 0) throw new Error(wrong.join('\n'));
  const card = value.scorecards[0]!;
  const known = new Set(measures.map(({ id }) => id));
  const isKnown = ({ indicator }: Pick<CardRow, 'indicator'>) => known.has(indicator.id);
  return { ...card, rows: card.rows.filter(isKnown), parts: card.parts.filter(isKnown) };
}

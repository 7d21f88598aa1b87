import { appraisal } from './english-appraisal.ts';
import { changes } from './english-changes.ts';
import { chart } from './english-charts.ts';
import { choose } from './english-choose.ts';
import { civic } from './english-civic.ts';
import { commands } from './english-commands.ts';
import { decisions } from './english-decisions.ts';
import { figures } from './english-figures.ts';
import { doubts } from './english-doubts.ts';
import { imports } from './english-imports.ts';
import { index } from './english-index.ts';
import { files } from './english-files.ts';
import { gallery } from './english-gallery.ts';
import { known } from './english-known.ts';
import { health } from './english-health.ts';
import { overview } from './english-overview.ts';
import { openData } from './english-data.ts';
import { making } from './english-making.ts';
import { pages } from './english-pages.ts';
import { plans } from './english-plans.ts';
import { movement } from './english-movement.ts';
import { ratings } from './english-ratings.ts';
import { reading } from './english-reading.ts';
import { reasoning } from './english-reasoning.ts';
import { registers } from './english-registers.ts';
import { search } from './english-search.ts';
import { share } from './english-share.ts';
import { wordImport } from './english-word.ts';
import { problems } from './problems/english/problems.ts';
import { repeated } from './problems/english/repeated.ts';

export { fill } from './fill.ts';

/**
 * Every word of the interface in English. Another language is another file of the same shape.
 *
 * Its rooms are the files beside this one, `english-charts.ts` and so on, each with words of one kind.
 *
 * `{name}` in a text is filled in by `fill`. Nothing here decides anything.
 */
export const english = {
  code: 'en-GB',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ...figures,
  ...ratings,
  known,
  openData,
  changes,
  movement,
  chart,
  choose,
  overview,
  ...pages,
  index,
  gallery,
  files,
  ...registers,
  ...plans,
  ...decisions,
  ...reasoning,
  reading,
  appraisal,
  civic,
  problems,
  repeated,
  commands,
  health,
  search,
  share,
  wordImport,
  doubts,
  imports,
  making,
} as const;

/** The shape of a language. */
export type Language = Widen<typeof english>;

type Widen<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends readonly string[]
      ? readonly string[]
      : T[Key] extends (...details: never) => unknown
        ? T[Key]
        : Widen<T[Key]>;
};

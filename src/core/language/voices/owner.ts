import type { english } from '../english.ts';
import { appraisal } from './owner-appraisal.ts';
import { chart } from './owner-charts.ts';
import { civic } from './owner-civic.ts';
import { openData } from './owner-data.ts';
import { decisions } from './owner-decisions.ts';
import { figures } from './owner-figures.ts';
import { gallery } from './owner-gallery.ts';
import { index } from './owner-index.ts';
import { known } from './owner-known.ts';
import { overview } from './owner-overview.ts';
import { pages } from './owner-pages.ts';
import { plans } from './owner-plans.ts';
import { ratings } from './owner-ratings.ts';
import { reading } from './owner-reading.ts';
import { reasoning } from './owner-reasoning.ts';
import { registers } from './owner-registers.ts';
import { search } from './owner-search.ts';
import type { OwnersWords } from './owners-words.ts';

/**
 * What an owner says in other words than an archive, in English. The check, the
 * import and what makes new files speak to officers, and have one wording.
 *
 * A sentence of the archive that speaks of papers and has no wording here does not compile, nor does one here that the
 * archive does not have.
 */
export const owner = {
  ...figures,
  ...ratings,
  known,
  chart,
  openData,
  overview,
  ...pages,
  index,
  gallery,
  ...registers,
  ...plans,
  ...decisions,
  ...reasoning,
  reading,
  appraisal,
  civic,
  search,
} satisfies OwnersWords<Omit<typeof english, 'problems' | 'wordImport' | 'making'>>;

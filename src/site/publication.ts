import { takeNotes, takeOver } from 'virtual:plainsight/handed-over';
import { source } from 'virtual:plainsight/source';
import { noteBy } from '../core/source/asked.ts';
import type { Publication } from '../core/publication/publication.ts';
import { loadPublication } from './load.ts';

noteBy(takeNotes());

function load(): Publication {
  const checked = takeOver();
  if (checked) return checked;
  const { value, diagnostics } = loadPublication(source.root, source.asAt);
  if (value && diagnostics.length === 0) return value;
  throw new Error(`The publication is at fault (${diagnostics.length}). Run \`npm run check\`.`);
}

/** The publication: the one place where pages meet the model. Loaded once a build, and again in `dev` after every change. */
export const publication: Publication = load();

import { hash } from 'node:crypto';
import type { Publication } from '../../core/publication/publication.ts';
import type { Recorder } from './recorder.ts';

/** The parts of a publication that are read by themselves, each with a name that no other has. */
function* thingsIn(publication: Publication): Generator<readonly [string, object]> {
  yield ['settings', publication.settings];
  yield ['places', publication.places];
  for (const [register, entries] of publication.entries)
    for (const entry of entries) yield [`entry ${register}/${entry.id}`, entry];
  for (const one of publication.indicators.values()) yield [`indicator ${one.id}`, one];
  for (const one of publication.tables.values()) yield [`table ${one.id}`, one];
  for (const one of publication.scorecards) yield [`scorecard ${one.id}`, one];
  for (const one of publication.reports) yield [`report ${one.id}`, one];
  for (const one of publication.meetings) yield [`meeting ${one.id}`, one];
  for (const one of publication.bodies.values()) yield [`body ${one.id}`, one];
  for (const one of publication.pages) yield [`page ${one.id}`, one];
}

/** Has all that is read of a publication noted, thing by thing. The words of the interface belong to the program, but for which they are. */
export function watchPublication(recorder: Recorder, publication: Publication): void {
  const { language } = publication;
  recorder.name(`language ${hash('sha256', JSON.stringify(language))}`, language);
  for (const [name, thing] of [...thingsIn(publication)]) recorder.watch(name, thing);
  recorder.watch('publication', publication);
}

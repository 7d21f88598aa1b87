import { partId } from '../../views/view-context.ts';
import type { Appraisal } from './appraisal-reader.ts';

/** The id of a score among the reasons of an appraisal: an option may be called as a score is. @param id That of the appraisal. */
export const scoreId = (id: string, { options }: Appraisal, name: string): string =>
  options.some(({ entry }) => entry.id === name) ? `${id}--${name}` : partId(id, name);

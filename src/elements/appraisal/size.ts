import { fill, type Language } from '../../core/language/english.ts';
import type { Appraisal } from './appraisal-reader.ts';

type Sized = Pick<Appraisal, 'options' | 'criteria'>;

/** How many criteria fill a screen of a phone with their scores, their bars and their sliders. */
const most = 10;

/** Whether an appraisal has so many criteria that what is said of each folds. */
export const hasMany = ({ criteria }: Pick<Sized, 'criteria'>): boolean => criteria.length > most;

/** How many options and criteria an appraisal has: `5 options, 19 criteria`. */
export const saySize = ({ options, criteria }: Sized, { appraisal }: Language): string =>
  fill(appraisal.sizeText, { options: options.length, criteria: criteria.length });

import { english } from '../../core/language/english.ts';
import type { Around } from './kind.ts';

/** That there is no body yet, for which something could be. */
export const lacksBodies = ({ publication }: Around): string | undefined =>
  publication!.bodies.size === 0 ? english.making.noBodies : undefined;

/** That there is no paper yet, in which something could stand. */
export const lacksReports = ({ publication }: Around): string | undefined =>
  publication!.reports.length === 0 ? english.making.noReports : undefined;

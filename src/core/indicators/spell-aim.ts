import { spellRange } from '../values/figure-range.ts';
import { isRange, type Aim } from './aim.ts';

/** An aim as it is typed: `90`, `90..100`, `..5`. Apart from `aim.ts`, which browsers read: they have no use for schemas. */
export const spellAim = (aim: Aim): string => (isRange(aim) ? spellRange(aim) : String(aim));

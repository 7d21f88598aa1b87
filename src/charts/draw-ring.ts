import { shapeAt } from './draw-axis.ts';
import { tag } from './markup.ts';
import type { Mark } from './model.ts';

/** The ring around a figure that was changed after it was published; nothing around any other. It needs no colour. */
export const drawRing = ({ changed }: Mark, x: number, y: number): string =>
  changed === undefined
    ? ''
    : shapeAt(x, y, tag('circle', { class: 'chart__changed', r: '0.7em' }));

import { swotPoints } from '../core/registers/kinds/swot-points.ts';
import { swot } from '../elements/swot/swot.ts';

/** Elements that say in full, in prose, what a register holds of the same paper too: by their names, the register. */
export const saidBy: ReadonlyMap<string, string> = new Map([[swot.name, swotPoints.name]]);

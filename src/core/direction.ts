/** Which way of a figure is good: up, down, inside a range, or neither (format 1, `goodWhen`). */
export const directions = ['higher', 'lower', 'range', 'neither'] as const;

export type Direction = (typeof directions)[number];

/** A point of a list, or a paragraph with a number that Markdown has no list for. */
export interface ListPoint {
  /** `-`, a number with a full stop (`3.`), or blank for a paragraph that bears its own number. */
  readonly marker: string;
  /** The list it is of and the level in it, from 0. */
  readonly list: string;
  readonly level: number;
  readonly indent: number;
  /** Its words, as Markdown; more than one line where it has breaks. */
  readonly markdown: string;
}

interface Open {
  readonly list: string;
  readonly level: number;
  readonly indent: number;
  /** How many spaces stand before what is inside it. */
  readonly inner: number;
}

/** Whether a point lies inside another: deeper in the same list, or further in of another. */
const isInside = (point: ListPoint, open: Open) =>
  point.list === open.list ? point.level > open.level : point.indent > open.indent;

/**
 * Writes points that follow each other as lists, one inside the other as their levels say. A paragraph that bears its
 * own number stands in the point it lies inside.
 */
export function writeList(points: readonly ListPoint[]): string {
  const open: Open[] = [];
  let written = '';
  let isApart = false;
  for (const point of points) {
    while (open.length > 0 && !isInside(point, open.at(-1)!)) open.pop();
    const outer = open.at(-1)?.inner ?? 0;
    const isPoint = point.marker !== '';
    const inner = outer + (isPoint ? point.marker.length + 1 : 0);
    const before = ' '.repeat(outer) + (isPoint ? `${point.marker} ` : '');
    const lines = point.markdown.split('\n').join(`\n${' '.repeat(inner)}`);
    const gap = written === '' ? '' : isPoint && !isApart ? '\n' : '\n\n';
    written += `${gap}${before}${lines}`;
    // A paragraph of its own number holds nothing: what follows further in belongs to the point around it.
    if (isPoint) open.push({ ...point, inner });
    isApart = !isPoint;
  }
  return written;
}

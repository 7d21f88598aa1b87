import { titleOf, type Category } from './category.ts';
import type { ChartJsModel } from './chart-js.ts';
import { targetsAt } from './targets-at.ts';

/** The words that a reader hears and sees while a chart is explored. */
export interface ExploreWords {
  readonly explore: string;
  readonly leave: string;
  readonly keys: string;
  readonly failed: string;
  readonly pick: string;
  readonly beside: string;
  readonly nothing: string;
  readonly broken: string;
}

const tell = (place: Category, targets: ChartJsModel['targets']) =>
  [
    `${titleOf(place)}: ${place.text}`,
    ...[place.changed, place.signals].filter(Boolean),
    ...targetsAt(place, targets),
  ].join('; ');

/** Whether a change of definition lies between two places of an axis of time. */
const isBroken = ({ breaks, times }: ChartJsModel, a: Category, b: Category): boolean =>
  times.length > 0 &&
  breaks.some((day) => Math.min(a.at, b.at) < day && day <= Math.max(a.at, b.at));

/** Says a place with its target, and another beside it: both as printed, and never the one measured by the other. */
export function sayPlace(
  model: ChartJsModel,
  place: Category,
  other: Category | undefined,
  { beside, broken }: Pick<ExploreWords, 'beside' | 'broken'>,
): string {
  const said = tell(place, model.targets);
  if (!other || other === place) return `${said}.`;
  const apart = isBroken(model, place, other) ? ` ${broken}` : '';
  return `${said}. ${beside}: ${tell(other, model.targets)}.${apart}`;
}

/** Which place a key leads to from another; `undefined` for a key that is none of ours. Between several lines, up and down go to the same time on the next one (standards C-30). */
export function placeAfter(
  { places, series }: ChartJsModel,
  at: number,
  key: string,
): number | undefined {
  const last = places.length - 1;
  const other = (by: 1 | -1) => {
    const here = places[at];
    if (series.length < 2 || !here) return Math.min(last, Math.max(0, at + by));
    const line = ((here.series ?? 0) + by + series.length) % series.length;
    const to = places.findIndex((one) => (one.series ?? 0) === line && one.at >= here.at);
    return to < 0 ? at : to;
  };
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return other(1);
    case 'ArrowUp':
      return other(-1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

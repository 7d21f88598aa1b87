import { pointsOf } from './contents.ts';
import { drawLabels, labelsOf, lineHeight, linesOf } from './draw-axis.ts';
import { drawPanel, nameLines } from './draw-panel.ts';
import type { Drawn } from './drawable.ts';
import { footWordsOf } from './foot-words.ts';
import { across, down, tag } from './markup.ts';
import type { MultiplesChart } from './model.ts';
import { targetLines, type RowLine } from './row-words.ts';

/** The targets that all parts have, in words. */
export const headOf = ({ targets }: MultiplesChart): readonly RowLine[] =>
  targets.flatMap(targetLines);

/** The reasons for gaps, the changes of definition, and the parts whose figure has not come. */
export const feetOf = (chart: MultiplesChart): readonly RowLine[] => [
  ...footWordsOf(chart).map(({ sign, words }) => ({ figure: sign, words })),
  ...chart.notes.map((words) => ({ figure: '', words })),
];

/**
 * Draws small multiples, each by itself and all of one height: on one scale and one axis of time, so that all can be held
 * against each other.
 */
export function drawPanels(chart: MultiplesChart): readonly Drawn[] {
  const all = pointsOf(chart);
  const time = {
    first: all.reduce((a, b) => (b.at < a.at ? b : a)),
    last: all.reduce((a, b) => (b.at > a.at ? b : a)),
  };
  const lines = Math.max(...chart.panels.map((panel) => nameLines(panel).length));
  return chart.panels.map((panel) => drawPanel(panel, chart, time, lines));
}

/** Words one under the other, as a drawing. */
function wordsOf(lines: readonly RowLine[]): Drawn {
  const labels = labelsOf(lines);
  if (labels.length === 0) return { height: 0, content: '' };
  return { height: linesOf(labels) * lineHeight + 0.4, content: drawLabels(labels, 0, 0.9) };
}

/** So many stand side by side in a drawing that is one file. */
const columns = 2;

/** Draws small multiples in one drawing, in rows: what a file needs, whose width is known. */
export function drawMultiples(chart: MultiplesChart): Drawn {
  const panels = drawPanels(chart);
  const [head, foot] = [headOf(chart), feetOf(chart)].map(wordsOf) as [Drawn, Drawn];
  const beside = Math.min(columns, panels.length);
  const width = (100 - (beside - 1) * 4) / beside;
  const step = panels[0]!.height + 0.6;
  const top = head.height;
  const bottom = top + Math.ceil(panels.length / beside) * step;
  const place = ({ content, height }: Drawn, x: number, y: number, wide: number) => {
    const frame = { x: across(x), y: down(y), width: across(wide), height: down(height) };
    return tag('svg', { ...frame, overflow: 'visible' }, content);
  };
  const placed = panels.map((panel, index) =>
    place(panel, (index % beside) * (width + 4), top + Math.floor(index / beside) * step, width),
  );
  return {
    height: bottom + foot.height,
    content: [head.content, ...placed, place(foot, 0, bottom, 100)].join(''),
  };
}

import { widthOf } from '../src/charts/measure.ts';
import { tierAt } from '../src/charts/tier.ts';

export interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
}

const number = (attributes: string, name: string) =>
  Number(new RegExp(`\\b${name}="(-?[\\d.]+)`).exec(attributes)?.[1] ?? 0);

/** Where the words of a drawing stand, in em, on a page of a given width. */
export function boxesOf(svg: string, width: number): readonly Box[] {
  const shown = tierAt(width);
  const seen = svg.replace(/<g class="chart__at-(\w+)">.*?<\/g>/g, (group, tier: string) =>
    tier === shown ? group : '',
  );
  return [...seen.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, attributes, content]) => {
    const words = content!.replace(/<[^>]+>/g, '').replace(/&\w+;/g, '&');
    const [x, size] = [(number(attributes!, 'x') / 100) * width, widthOf(words)];
    const anchor = /text-anchor="(\w+)"/.exec(attributes!)?.[1] ?? 'start';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
    return { words, left, right: left + size, foot: number(attributes!, 'y') };
  });
}

/** How high a capital is, in em. */
export const capHeight = 0.75;

/** Words of a drawing that lie over others, or outside of it, on a page of a given width in em. */
export function wordFaults(svg: string, width: number): readonly string[] {
  const boxes = boxesOf(svg, width);
  const height = number(svg, 'height');
  return boxes.flatMap((box, index) => [
    ...(box.left < -0.01 || box.right > width + 0.01 ? [`${box.words} sticks out`] : []),
    ...(box.foot > height || box.foot < capHeight ? [`${box.words} is cut`] : []),
    ...boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          Math.abs(box.foot - other.foot) < capHeight + 0.1,
      )
      .map((other) => `${box.words} / ${other.words}`),
  ]);
}

/** Words of a drawing that a line, a mark or a bar runs through, on a page of a given width in em. */
export function crossedIn(svg: string, width: number): readonly string[] {
  const em = (attributes: string, name: string) => (number(attributes, name) / 100) * width;
  const shapes = [
    ...[...svg.matchAll(/<line([^>]*)\/>/g)].map(([, line]) => ({
      ...{ left: em(line!, 'x1'), right: em(line!, 'x2') },
      ...{ top: number(line!, 'y1'), bottom: number(line!, 'y2') },
    })),
    ...[...svg.matchAll(/<rect([^>]*)\/>/g)].map(([, rect]) => ({
      ...{ left: em(rect!, 'x'), right: em(rect!, 'x') + em(rect!, 'width') },
      ...{ top: number(rect!, 'y'), bottom: number(rect!, 'y') + number(rect!, 'height') },
    })),
    ...[...svg.matchAll(/<circle([^>]*) r="0\.5em"\/>/g)].map(([, mark]) => ({
      ...{ left: em(mark!, 'cx') - 0.5, right: em(mark!, 'cx') + 0.5 },
      ...{ top: number(mark!, 'cy') - 0.5, bottom: number(mark!, 'cy') + 0.5 },
    })),
  ];
  return boxesOf(svg, width).flatMap(({ words, left, right, foot }) =>
    shapes.some(
      (shape) =>
        shape.left < right &&
        shape.right > left &&
        shape.top < foot - 0.05 &&
        shape.bottom > foot - capHeight,
    )
      ? [words]
      : [],
  );
}

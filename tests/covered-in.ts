import { boxesOf, capHeight } from './word-faults.ts';

interface Corner {
  readonly x: number;
  readonly y: number;
}

const attribute = (attributes: string, name: string) =>
  Number(new RegExp(`(?:^| )${name}="(-?[\\d.]+)`).exec(attributes)?.[1] ?? 0);

/** How far the shapes of a picture reach from their middle, in em of 16 pixels. */
const reach = { circle: 0.3, shape: 0.4, ring: 0.65 };

/** Everything of a line picture that words must not lie on: strokes as corners in em, and shapes as their middles. */
function drawnIn(svg: string, width: number) {
  const em = (percent: number) => (percent / 100) * width;
  const stretched = [...svg.matchAll(/<svg ([^>]*preserveAspectRatio[^>]*)>(.*?)<\/svg>/gs)];
  const strokes = stretched.flatMap(([, place, content]) =>
    [...content!.matchAll(/<polyline[^>]* points="([^"]+)"/g)].map(([, points]) =>
      points!.split(' ').map((pair): Corner => {
        const [x, y] = pair.split(',').map(Number) as [number, number];
        return {
          x: em(attribute(place!, 'x') + (x / 100) * attribute(place!, 'width')),
          y: attribute(place!, 'y') + (y / 100) * attribute(place!, 'height'),
        };
      }),
    ),
  );
  const straight = [
    ...svg.matchAll(/<line class="chart__(?:target|break|event-foot)"([^>]*)>/g),
  ].map(([, line]) =>
    [1, 2].map((end): Corner => ({
      x: em(attribute(line!, `x${end}`)),
      y: attribute(line!, `y${end}`),
    })),
  );
  const dots = [...svg.matchAll(/<circle class="chart__mark[^"]*" (cx="[\d.]+%"[^>]*)>/g)].map(
    ([, place]) => ({
      ...{ x: em(attribute(place!, 'cx')), y: attribute(place!, 'cy'), reach: reach.circle },
    }),
  );
  const shapes = [
    ...svg.matchAll(
      /<svg ([^>]*overflow="visible")><(?:path|circle) class="chart__(unusual|comparator|changed)[^>]*>/g,
    ),
  ]
    // The shapes beside words under a picture are drawn away from their place.
    .filter(([text]) => !text.includes('translate('))
    .map(([, place, kind]) => ({
      ...{ x: em(attribute(place!, 'x')), y: attribute(place!, 'y') },
      reach: kind === 'changed' ? reach.ring : reach.shape,
    }));
  return { strokes: [...strokes, ...straight], shapes: [...dots, ...shapes] };
}

/** Places along a stroke, close to each other. */
const alongOf = (stroke: readonly Corner[]): readonly Corner[] =>
  stroke.slice(1).flatMap((to, index) => {
    const from = stroke[index]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 0.05));
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });

/** Words of a line picture that lie on a line of it or on a mark, on a page of a given width in em (standards C-16). */
export function coveredIn(svg: string, width: number): readonly string[] {
  const { strokes, shapes } = drawnIn(svg, width);
  const places = strokes.flatMap(alongOf);
  return boxesOf(svg, width).flatMap(({ words, left, right, foot }) => {
    const isIn = ({ x, y }: Corner, by = 0) =>
      x + by > left && x - by < right && y + by > foot - capHeight && y - by < foot;
    const isOn = places.some((place) => isIn(place)) || shapes.some((one) => isIn(one, one.reach));
    return isOn ? [words] : [];
  });
}

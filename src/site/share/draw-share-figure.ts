import { tag } from '../../charts/markup.ts';
import { drawSpark } from '../../charts/spark.ts';
import { ratingShapes } from '../../views/rating-shapes.ts';
import { fitLines, widthIn } from './fit-words.ts';
import type { ShareCard, ShareCourse } from './share-card.ts';
import { ratingShades, shareTokens, type ShareColours } from './share-colours.ts';
import { left, print, room, shareSize, type Drawn } from './share-print.ts';

const courseSize = { width: 430, height: 96, edge: 8, dot: 8 };

/** A line small, at the right of the picture, over the time that it runs over. */
function drawCourse({ chart, when }: ShareCourse, top: number, line: string): string {
  const x = shareSize.width - left - courseSize.width;
  const [words = ''] = fitLines(when, 'sans', 20, { width: courseSize.width, most: 1 }).lines;
  const said = print(shareSize.width - left - widthIn('sans', 20, words), top + 120, words, {
    ...{ face: 'sans', size: 20, fill: shareTokens.soft },
  });
  const place = { transform: `translate(${x} ${Math.round(top)})` };
  return tag('style', {}, styleOf(line)) + tag('g', place, drawSpark(chart, courseSize)) + said;
}

const styleOf = (line: string) =>
  `.chart__line{fill:none;stroke:${line};stroke-width:5;stroke-linejoin:round}.chart__mark{fill:${line}}`;

/** The figure large with the words around it, and its rating under it; what is to the right of it leaves less room. */
export function drawFigure(card: ShareCard, top: number, colours: ShareColours): Drawn {
  const { figure, mark, course } = card;
  if (figure === undefined) return { content: '', bottom: top };
  const right = course ? courseSize.width + 40 : 0;
  const small = { face: 'sans', size: 30, fill: shareTokens.ink } as const;
  const large = { face: 'serif', size: 84, fill: shareTokens.ink } as const;
  const before = figure.before.trim();
  const digitsAt = left + (before === '' ? 0 : widthIn('sans', 30, before) + 14);
  const afterAt = digitsAt + widthIn('serif', 84, figure.digits) + 16;
  const after = fitLines(figure.after.trim(), 'sans', 30, {
    ...{ width: Math.max(120, shareSize.width - left - right - afterAt), most: 2 },
  });
  const base = top + 70;
  const afterTop = after.lines.length > 1 ? base - 36 : base;
  const content =
    (before === '' ? '' : print(left, base, before, small)) +
    print(digitsAt, base, figure.digits, large) +
    after.lines.map((line, at) => print(afterAt, afterTop + at * 36, line, small)).join('') +
    (course ? drawCourse(course, top, colours.line) : '');
  const rated = mark ? drawMark(mark, base + 24, room - right) : { content: '', bottom: base + 24 };
  return {
    content: content + rated.content,
    bottom: Math.max(rated.bottom, course ? top + 136 : 0) + 8,
  };
}

/** A rating: its shape and its words. */
function drawMark(
  { word, looks }: NonNullable<ShareCard['mark']>,
  top: number,
  wide: number,
): Drawn {
  const fill = looks ? ratingShades[looks.colour] : shareTokens.soft;
  const shape = looks
    ? tag('path', {
        ...{ d: ratingShapes[looks.shape], fill },
        transform: `translate(${left} ${Math.round(top + 8)}) scale(1.5)`,
      })
    : '';
  const indent = looks ? 38 : 0;
  const face = looks ? 'strong' : 'sans';
  const [words = ''] = fitLines(word, face, 28, { width: wide - indent, most: 1 }).lines;
  const content = shape + print(left + indent, top + 30, words, { face, size: 28, fill });
  return { content, bottom: top + 46 };
}

import { tag } from '../../charts/markup.ts';
import { drawFigure } from './draw-share-figure.ts';
import { fitLines, fitSizes, type SizeOfPrint } from './fit-words.ts';
import type { ShareCard } from './share-card.ts';
import { shareTokens, type ShareColours } from './share-colours.ts';
import { left, printLines, room, shareSize, type Drawn } from './share-print.ts';

/** What all pictures of a site have around what they tell. */
export interface ShareFrame {
  /** The name of the site. */
  readonly site: string;
  /** Who publishes it, and that this is not official where it is not. */
  readonly foot: string;
  /** The day by which it is judged. */
  readonly asAt: string;
  readonly colours: ShareColours;
}

const { width, height } = shareSize;
/** Where the line over the foot runs: nothing above it goes further down. */
const footAt = 540;
const siteSizes: readonly SizeOfPrint[] = [
  [36, 1],
  [30, 1],
];
const titleSizes: readonly SizeOfPrint[] = [
  [72, 1],
  [64, 2],
  [54, 2],
  [46, 3],
  [38, 4],
];
const footSizes: readonly SizeOfPrint[] = [
  [22, 2],
  [19, 2],
];

/** The head of all pictures of a site. Where its name is the title it stands in large print under the head. */
function drawHead({ site, colours: { band, stripe } }: ShareFrame, { title }: ShareCard): Drawn {
  const isNamed = site !== title;
  const { lines, size } = fitSizes(site, 'serif', siteSizes, room)[0]!;
  const fill = band?.ink ?? shareTokens.ink;
  const [ground, top] = band ? [band.ground, 32] : [stripe, 46];
  const bottom = isNamed ? (band ? 104 : 92) : 40;
  const rect = tag('rect', { width, height: band ? bottom : 14, fill: ground });
  const name = isNamed ? printLines(lines, top, size * 1.2, { face: 'serif', size, fill }) : '';
  return { content: rect + name, bottom: bottom + 20 };
}

/** The title in each size that it may have, the largest first, under the kind of the page. */
function drawTitles({ kind, title }: ShareCard, top: number): readonly Drawn[] {
  const soft = { face: 'sans', size: 26, fill: shareTokens.soft } as const;
  const { lines: kinds } = fitLines(kind, 'sans', soft.size, { width: room, most: 1 });
  const under = kind === '' ? top + 12 : top + 44;
  return fitSizes(title, 'serif', titleSizes, room).map(({ lines, size }) => {
    const leading = size * 1.15;
    const how = { face: 'serif', size, fill: shareTokens.ink } as const;
    return {
      content: printLines(kinds, top, 34, soft) + printLines(lines, under, leading, how),
      bottom: under + lines.length * leading + 22,
    };
  });
}

/** The sentences that found room, and whether at least the first of them is whole. */
interface Said {
  readonly content: string;
  readonly isWhole: boolean;
}

/** As many of the sentences as find room, whole ones; of the first as much as there is room for. */
function drawSays({ says, figure }: ShareCard, top: number): Said {
  // Without a figure they are what the picture is about.
  const size = figure ? 31 : 36;
  const leading = size * 1.35;
  const most = Math.floor((footAt - 12 - top) / leading);
  if (says.length === 0) return { content: '', isWhole: true };
  if (most < 1) return { content: '', isWhole: false };
  const fitted = says.map((_, at) =>
    fitLines(says.slice(0, at + 1).join(' '), 'sans', size, { width: room, most }),
  );
  const { lines, isWhole } = fitted.findLast((one) => one.isWhole) ?? fitted[0]!;
  const how = { face: 'sans', size, fill: shareTokens.ink } as const;
  return { content: printLines(lines, top, leading, how), isWhole };
}

function drawFoot({ foot, asAt }: ShareFrame, { isAsAt }: ShareCard): string {
  const { lines, size } = fitSizes(isAsAt ? `${foot} ${asAt}` : foot, 'sans', footSizes, room)[0]!;
  const rule = { x: left, y: footAt, width: room, height: 2, fill: shareTokens.rule };
  return (
    tag('rect', rule) +
    printLines(lines, footAt + 14, size * 1.35, { face: 'sans', size, fill: shareTokens.soft })
  );
}

/**
 * Draws the picture that stands for a page where its address is passed on: all its words in the faces of the project.
 * The title is as large as it can be with the first sentence whole.
 */
export function drawShareCard(card: ShareCard, frame: ShareFrame): string {
  const head = drawHead(frame, card);
  const drawn = drawTitles(card, head.bottom).map((title) => {
    const figure = drawFigure(card, title.bottom, frame.colours);
    const says = drawSays(card, figure.bottom);
    return { ...says, content: title.content + figure.content + says.content };
  });
  const { content } = drawn.find(({ isWhole }) => isWhole) ?? drawn.at(-1)!;
  const page = tag('rect', { width, height, fill: shareTokens.page });
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height },
    page + head.content + content + drawFoot(frame, card),
  );
}

/** Something in a column: where its middle wants to stand, and how high it is. */
export interface Block {
  readonly y: number;
  readonly height: number;
}

interface Group {
  /** The middle of the group, and how high it is. */
  y: number;
  height: number;
  blocks: Block[];
}

/** Joins a group with the one above it as long as they overlap: together they stand where both want to on average. */
function settle(groups: Group[]): void {
  for (;;) {
    const [above, last] = groups.slice(-2) as [Group?, Group?];
    if (!above || !last || above.y + above.height / 2 <= last.y - last.height / 2) return;
    groups.pop();
    const height = above.height + last.height;
    const [most, rest] = [above.blocks.length, last.blocks.length];
    // Where the middle of the whole would be, as the one and as the other wants it.
    const [one, other] = [
      above.y - above.height / 2 + height / 2,
      last.y + last.height / 2 - height / 2,
    ];
    above.y = (one * most + other * rest) / (most + rest);
    above.height = height;
    above.blocks.push(...last.blocks);
  }
}

/**
 * Pushes blocks of a column apart so that none lies over another, each as near as it can be to where it wants to stand, in
 * the order in which they are given.
 *
 * @param blocks From top to bottom.
 * @returns The middle of each; `undefined` where they have no room between top and bottom.
 */
export function pushApart(
  blocks: readonly Block[],
  top: number,
  bottom: number,
): readonly number[] | undefined {
  if (blocks.reduce((sum, { height }) => sum + height, 0) > bottom - top) return undefined;
  const groups: Group[] = [];
  for (const block of blocks) {
    groups.push({ ...block, blocks: [block] });
    const own = groups.at(-1)!;
    own.y = Math.min(Math.max(own.y, top + own.height / 2), bottom - own.height / 2);
    settle(groups);
  }
  const middles: number[] = [];
  let floor = top;
  for (const group of groups) {
    const most = bottom - group.height / 2;
    let y = Math.max(Math.min(group.y, most) - group.height / 2, floor);
    for (const { height } of group.blocks) {
      middles.push(y + height / 2);
      y += height;
    }
    floor = y;
  }
  // What was pushed beyond the bottom goes back up, and takes those above it along.
  let ceiling = bottom;
  return middles
    .map((middle, at) => ({ middle, half: blocks[at]!.height / 2 }))
    .reverse()
    .map(({ middle, half }) => {
      const settled = Math.min(middle, ceiling - half);
      ceiling = settled - half;
      return settled;
    })
    .reverse();
}

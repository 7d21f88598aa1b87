import type { Change } from './change.ts';
import type { MeasurePair } from './figure-changes.ts';

type TargetText = Readonly<Record<string, string>>;

/** What a target is of: its time, its basis and its paper. */
const keys = ['from', 'until', 'by', 'for', 'basis', 'edition'] as const;

const keyOf = (target: TargetText) => JSON.stringify(keys.map((key) => target[key]));
const aimOf = ({ value, words, unavailable }: TargetText) => value ?? words ?? unavailable;

/** A target whenever it ends. */
const openOf = ({ until: _, ...target }: TargetText) => wholeOf(target);

/** The whole of a target as text, for whoever holds two against each other. */
const wholeOf = (target: TargetText) => JSON.stringify(Object.entries(target).sort());

/** A target in a line, as it is typed: `90, from 2019/20, until 2019/20`. */
export const typedTarget = (target: TargetText): string =>
  [
    aimOf(target) ?? '',
    ...[...keys.slice(0, 4), 'tolerance', 'basis']
      .filter((key) => target[key] !== undefined)
      .map((key) => `${key} ${target[key]}`),
  ].join(', ');

/** What became of the targets of a measure: those of one time are held against each other, then what is left in its order. */
export function targetChanges({ id, before, now, rows }: MeasurePair): readonly Change[] {
  const reason = rows.find((row) => row['kind'] === 'target')?.['reason'];
  const same = new Set(now.targets.map(wholeOf));
  const known = new Set(before.targets.map(wholeOf));
  const lost = before.targets.filter((one) => !same.has(wholeOf(one)));
  const come = now.targets.filter((one) => !known.has(wholeOf(one)));
  const take = (isSame: (one: TargetText) => boolean) => {
    const at = come.findIndex(isSame);
    return at < 0 ? undefined : come.splice(at, 1)[0];
  };
  const pairs = lost
    .map((was) => ({ was, now: take((one) => keyOf(one) === keyOf(was)) }))
    // One that another follows ends where that begins.
    .map(({ was, now }) => ({ was, now: now ?? take((one) => openOf(one) === openOf(was)) }));
  const left = pairs.filter((pair) => !pair.now);
  // Of one that is gone and one that is new, the dates or the paper were changed.
  const paired = pairs.map((pair) =>
    pair.now || left.length !== 1 || come.length !== 1 ? pair : { ...pair, now: come.splice(0)[0] },
  );
  const change = (rest: Pick<Change, 'did' | 'was' | 'now' | 'needsReason'>): Change => ({
    ...{ kind: 'target', id, title: now.title, address: `${now.address}#targets`, pages: [] },
    ...rest,
    reason: rest.needsReason ? reason : undefined,
  });
  return [
    ...paired.map(({ was, now: one }) =>
      change({
        ...{ did: one ? 'changed' : 'gone', was: typedTarget(was) },
        ...{ now: one && typedTarget(one), needsReason: true },
      }),
    ),
    ...come.map((one) =>
      change({ did: 'new', was: undefined, now: typedTarget(one), needsReason: false }),
    ),
  ];
}

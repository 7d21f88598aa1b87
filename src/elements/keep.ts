import type { Entry } from '../core/registers/register.ts';

/**
 * Groups with only those of their members that are kept, by their entries; groups that have none left are left out.
 *
 * @param of The key under which a group has its members.
 */
export const keepWith = <
  Key extends string,
  Group extends Readonly<Record<Key, readonly { readonly entry?: Entry<never> | Entry }[]>>,
>(
  groups: readonly Group[],
  of: Key,
  kept: ReadonlySet<Entry>,
): readonly Group[] =>
  groups.flatMap((group) => {
    const members = group[of].filter(({ entry }) => entry && kept.has(entry as Entry));
    return members.length === 0 ? [] : [{ ...group, [of]: members }];
  });

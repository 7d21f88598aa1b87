import type { ElementPart } from '../core/compile/element.ts';
import { longestShown, screensOf } from '../core/registers/register-length.ts';
import { sayEntries } from '../core/registers/say-entries.ts';
import type { ViewProps } from './view-context.ts';

/** A way to a part of something long. */
export interface Jump {
  /** The id of its heading, or of what stands under that. */
  readonly id: string;
  readonly title: string;
  /** How many entries it holds. */
  readonly count?: number;
  readonly parts?: readonly { readonly id: string; readonly title: string }[];
}

/** A group of what an element shows, as its view draws it. */
export interface RegisterGroup extends Jump {
  /** What it holds, in a line. */
  readonly says: string;
  /** Whether it folds under that line: of several, on the page of their register or where they are long. */
  readonly folds: boolean;
  readonly isOpen: boolean;
  /** Whether its heading is to be drawn: the page may be called so. */
  readonly isHeaded: boolean;
}

type Folding = Pick<ViewProps<unknown>, 'isRegister' | 'isPart' | 'context'>;

/**
 * The groups of an element, each in its way: the newest is open.
 *
 * @param newest Which of them that is, from 0; from −1 where it is counted from the end.
 */
export function groupsOf(
  { isRegister = false, isPart = false, context }: Folding,
  parts: readonly ElementPart[],
  idOf: (name: string) => string,
  newest = 0,
): readonly RegisterGroup[] {
  const open = newest < 0 ? parts.length + newest : newest;
  const isMuch = isRegister || screensOf(parts.flatMap(({ entries }) => entries)) > longestShown;
  return parts.map(({ name, title, entries }, at) => ({
    ...{ id: idOf(name), title },
    // What an officer listed in a text is no entry, and is not counted.
    ...(entries.length > 0 && { count: entries.length }),
    says: sayEntries(entries, context.language),
    folds: isMuch && !isPart && parts.length > 1,
    isOpen: at === open,
    isHeaded: !isPart,
  }));
}

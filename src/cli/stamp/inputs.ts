import { readSources } from '../../site/read-sources.ts';
import { stateOf, type State } from '../../site/state.ts';
import { project } from '../project.ts';
import { inputsSum, type Asked } from './inputs-sum.ts';

/** What a site is made from, read once: what is summed up is what is checked and drawn. */
export interface Inputs {
  /** What the disk said of the publication's files before any was read. */
  readonly before: State;
  readonly sources: ReturnType<typeof readSources>;
  /** The sum of all of it; `undefined` where that cannot be known. */
  readonly sum: string | undefined;
}

/** Reads what a site is to be made from. */
export function readInputs(asked: Asked): Inputs {
  const before = stateOf(asked.root);
  const sources = readSources(asked.root);
  return { before, sources, sum: inputsSum(project, asked, sources) };
}

/**
 * Whether what a site was made from still has the sum that it had: its sources do, as they were read once; of the code, of
 * files for readers and of git, which a build asks when it needs them, anything may have changed meanwhile.
 */
export const isAsRead = ({ sources, sum }: Inputs, asked: Asked): boolean =>
  sum !== undefined && sum === inputsSum(project, asked, sources);

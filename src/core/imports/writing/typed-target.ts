import type { FoundTarget } from '../found-target.ts';

/** A target of a sheet as a definition has it typed. @param edition The paper that printed it, where one did. */
export const typedTarget = (
  { aim, words, from, until, basis }: FoundTarget,
  edition: string | undefined,
): Readonly<Record<string, string | undefined>> => ({
  ...{ value: aim, words, from: from.text, until: until?.text, basis, edition },
});

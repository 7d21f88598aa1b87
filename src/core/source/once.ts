import { given, workedOut, type Worked } from './asked.ts';

/** Puts off some work until its result is first asked for, and keeps the result: each later question costs nothing. */
export function once<Value extends NonNullable<unknown>>(work: () => Value): () => Value {
  let kept: Worked<Value> | undefined;
  return () => given((kept ??= workedOut(work)));
}

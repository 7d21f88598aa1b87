/** Puts off some work until its result is first asked for, and keeps the result: each later question costs nothing. */
export function once<Value extends NonNullable<unknown>>(work: () => Value): () => Value {
  let kept: Value | undefined;
  return () => (kept ??= work());
}

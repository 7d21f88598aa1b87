/**
 * Keeps what is worked out of a value as long as the value itself is there: each later question costs nothing. Only of
 * values that never change, and of work that looks at nothing besides.
 */
export function keptOf<Of extends WeakKey, Value>(work: (of: Of) => Value): (of: Of) => Value {
  const kept = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const found = kept.get(of) ?? { value: work(of) };
    kept.set(of, found);
    return found.value;
  };
}

/** Keeps what is worked out of a value and something more, such as a period, for each that it was asked for with. */
export function keptBy<Of extends WeakKey, Key, Value>(
  work: (of: Of, key: Key) => Value,
): (of: Of, key: Key) => Value {
  const kept = keptOf((_: Of) => new Map<Key, Value>());
  return (of, key) => {
    const values = kept(of);
    if (!values.has(key)) values.set(key, work(of, key));
    return values.get(key)!;
  };
}

import { given, workedOut, type Worked } from './asked.ts';

/**
 * Keeps what is worked out of a value as long as the value itself is there: each later question costs nothing. Only of
 * values that never change, and of work that looks at nothing besides.
 */
export function keptOf<Of extends WeakKey, Value>(work: (of: Of) => Value): (of: Of) => Value {
  const kept = new WeakMap<Of, Worked<Value>>();
  return (of) => {
    const found = kept.get(of) ?? workedOut(() => work(of));
    kept.set(of, found);
    return given(found);
  };
}

/** Keeps what is worked out of a value and something more, such as a period, for each that it was asked for with. */
export function keptBy<Of extends WeakKey, Key, Value>(
  work: (of: Of, key: Key) => Value,
): (of: Of, key: Key) => Value {
  const kept = keptOf((_: Of) => new Map<Key, Worked<Value>>());
  return (of, key) => {
    const values = kept(of);
    const found = values.get(key) ?? workedOut(() => work(of, key));
    values.set(key, found);
    return given(found);
  };
}

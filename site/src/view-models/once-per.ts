/**
 * Remembers what `make` gave for an object, for as long as the object lives. For pure functions of
 * immutable values only: it changes how often they run, never what they give.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

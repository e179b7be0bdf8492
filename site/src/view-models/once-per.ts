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

/**
 * Remembers what `make` gave for equal values, from one build to the next. For pure functions of plain
 * values only, as JSON has them.
 *
 * @param most how many are remembered; then all are forgotten
 */
export function oncePerContent<K, V>(make: (key: K) => V, most: number): (key: K) => V {
  const made = new Map<string, { readonly value: V }>();
  return (key) => {
    const text = JSON.stringify(key);
    const known = made.get(text) ?? { value: make(key) };
    if (made.size >= most) made.clear();
    made.set(text, known);
    return known.value;
  };
}

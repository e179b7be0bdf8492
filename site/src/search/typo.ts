/**
 * True when one letter more, less or other, or two neighbours that changed places, lead from one word
 * to the other (Damerau–Levenshtein distance of exactly 1). Pure.
 */
export function isOneTypoAway(a: string, b: string): boolean {
  if (a.length > b.length) return isOneTypoAway(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const tailOfA = a.slice(start);
  const tailOfB = b.slice(start);
  if (a.length < b.length) return tailOfA === tailOfB.slice(1);
  if (tailOfA.slice(1) === tailOfB.slice(1)) return true;
  return (
    tailOfA[0] === tailOfB[1] && tailOfA[1] === tailOfB[0] && tailOfA.slice(2) === tailOfB.slice(2)
  );
}

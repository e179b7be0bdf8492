/** Ends a switch over every kind: the compiler refuses the call while a kind is not handled. */
export function unreachable(value: never): never {
  throw new Error(`Nothing renders ${JSON.stringify(value).slice(0, 200)}.`);
}

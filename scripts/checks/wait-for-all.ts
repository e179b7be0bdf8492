/**
 * What all of them came to, in their order. All are waited for even when one fails, so that none goes on
 * behind the caller's back.
 *
 * @throws the first failure, in their order
 */
export async function waitForAll<Result>(underWay: readonly Promise<Result>[]): Promise<Result[]> {
  const ended = await Promise.allSettled(underWay);
  return ended.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
}

/** Not in TypeScript's library: https://wicg.github.io/netinfo/ */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}
declare const navigator: { readonly connection?: Connection };

/** Whether a visitor's connection can bear pages nobody asked for yet. */
export function mayFetchAhead(connection = navigator.connection): boolean {
  return connection?.saveData !== true && !/2g$/.test(connection?.effectiveType ?? '');
}

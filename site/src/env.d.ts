/// <reference types="astro/client" />

declare namespace App {
  /** The only input of a page: filled by the middleware, or by whoever renders a single route. */
  interface Locals {
    model: import('./view-models/page-models.ts').RouteModel;
  }
}

declare module 'virtual:client-scripts' {
  /** Text of the inline script of every page. */
  export const pageScript: string;
  /** Inline script of the search page, and its CSP source. */
  export const searchScript: { readonly code: string; readonly hash: `sha256-${string}` };
  /** Inline script of the page for addresses that lead nowhere, and its CSP source. */
  export const notFoundScript: { readonly code: string; readonly hash: `sha256-${string}` };
  /** Address of each script that is fetched on demand, for `data-script`. */
  export const scriptUrls: Readonly<
    Record<import('./client-scripts/bundle.ts').OnDemandScript, string>
  >;
  /** Code of each script that is fetched on demand, by its address. */
  export const scriptCodes: Readonly<Record<string, string>>;
}

/// <reference types="astro/client" />

declare namespace App {
  /** The only input of a page: filled by the middleware, or by whoever renders a single route. */
  interface Locals {
    model: import('./view-models/page-models.ts').RouteModel;
  }
}

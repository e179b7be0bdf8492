import path from 'node:path';

/** Where the page of a route lies below the built folder. */
export function htmlFile(route: string): string {
  return route === '/404/' ? '404.html' : path.join(route.slice(1), 'index.html');
}

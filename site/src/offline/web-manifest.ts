import { addresses } from '../text/addresses.ts';
import type { SiteFrame } from '../view-models/page-models.ts';

export interface IconOfManifest {
  readonly src: string;
  readonly size: number;
  readonly maskable: boolean;
}

/**
 * What a phone needs to put the site on its home screen. A bar with "back" stays: not every phone
 * has another way.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest(
  { name, shortName, tagline }: Pick<SiteFrame, 'name' | 'shortName' | 'tagline'>,
  icons: readonly IconOfManifest[],
): string {
  return JSON.stringify({
    name,
    short_name: shortName,
    ...(tagline === null ? {} : { description: tagline }),
    lang: 'pl',
    dir: 'ltr',
    id: addresses.front,
    start_url: addresses.front,
    scope: addresses.front,
    display: 'minimal-ui',
    background_color: '#fbf5e8',
    theme_color: '#16130f',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ src, size, maskable }) => ({
        src,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: maskable ? 'maskable' : 'any',
      })),
    ],
    shortcuts: [
      { name: 'Wydarzenia', url: addresses.events },
      { name: 'Plan zajęć', url: addresses.classPlan },
      { name: 'Kontakt', url: addresses.contact },
    ],
  });
}

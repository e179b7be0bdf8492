import type { BlockOf } from '../block-of.ts';

export const mapPoint: BlockOf<'map-point'> = {
  type: 'map-point',
  label: 'Ruiny młyna',
  description: 'Przy moście.',
  mapLink: {
    href: 'https://www.openstreetmap.org/?mlat=52&mlon=20.5',
    label: 'Ruiny młyna na mapie (OpenStreetMap)',
  },
};

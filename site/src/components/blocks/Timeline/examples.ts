import type { BlockOf } from '../block-of.ts';

export const timeline: BlockOf<'timeline'> = {
  type: 'timeline',
  entries: [
    { label: '1789', text: 'Pierwsza wzmianka o młynie.' },
    { label: 'około 1910', text: 'Nowa turbina.' },
  ],
};

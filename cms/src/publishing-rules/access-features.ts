import { textOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** Something offered on request says how and by when to ask. */
export const accessFeaturesRule: Rule = (spot) => {
  const onRequest = Object.values(spot.entry).includes('na zgłoszenie');
  if (!onRequest || textOf(spot.entry, 'onRequestHow') !== '') return [];
  return [
    problemAt(
      spot,
      'onRequestHow',
      'wybrano „na zgłoszenie”, ale nie wiadomo, jak zgłosić potrzebę. Napisz jak i do kiedy, na przykład „telefonicznie, 5 dni wcześniej”.',
    ),
  ];
};

import { entryOf } from './plain-entry';
import { type Rule, warningAt } from './spot';

/** What a visitor with a disability has to know before leaving home. */
export const accessUntouchedAdvice: Rule = (spot) => {
  const access = entryOf(spot.entry, 'access');
  const answers = access === null ? [] : Object.values(access);
  if (
    answers.some((answer) => answer === 'tak' || answer === 'nie' || answer === 'na zgłoszenie')
  ) {
    return [];
  }
  return [
    warningAt(
      spot,
      'access',
      'nie zaznaczono żadnego udogodnienia. Osoba z niepełnosprawnością nie wie, czy może przyjść. Wybierz „tak”, „nie” albo „na zgłoszenie” – uczciwe „nie” też pomaga.',
    ),
  ];
};

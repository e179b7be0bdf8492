import { numberOf, textOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** The price of an event: paid means an amount, free means none, and from is not above to. */
export const priceRule: Rule = (spot) => {
  const kind = textOf(spot.entry, 'kind');
  const from = numberOf(spot.entry, 'from');
  const to = numberOf(spot.entry, 'to');
  if (kind === 'płatne' && from === null && to === null) {
    return [
      problemAt(
        spot,
        'from',
        'wydarzenie jest płatne, ale nie ma kwoty. Podaj cenę w złotych albo zmień rodzaj wstępu.',
      ),
    ];
  }
  if (kind === 'bezpłatne' && ((from ?? 0) > 0 || (to ?? 0) > 0)) {
    return [
      problemAt(
        spot,
        'kind',
        'wstęp jest bezpłatny, a mimo to wpisano kwotę. Usuń kwotę albo wybierz „płatne”.',
      ),
    ];
  }
  if (from !== null && to !== null && from > to) {
    return [
      problemAt(
        spot,
        'to',
        'najwyższa cena jest niższa od najniższej. Zamień kwoty albo popraw jedną z nich.',
      ),
    ];
  }
  return [];
};

/** The fee of a class: paid means at least one amount. */
export const feeRule: Rule = (spot) => {
  const amounts = ['month', 'semester', 'single'].map((name) => numberOf(spot.entry, name));
  if (textOf(spot.entry, 'kind') !== 'płatne' || amounts.some((amount) => amount !== null)) {
    return [];
  }
  return [
    problemAt(
      spot,
      'month',
      'zajęcia są płatne, ale nie ma kwoty. Podaj opłatę za miesiąc, za semestr albo za jedne zajęcia.',
    ),
  ];
};

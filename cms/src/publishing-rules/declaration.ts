import { dayOf, entriesOf, textOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/**
 * The buildings are described and the state is not contradicted: without either the page would lack
 * what the technical conditions prescribe.
 */
export const declarationContentRule: Rule = (spot) => {
  const problems = [];
  if (entriesOf(spot.entry, 'buildings').length === 0) {
    problems.push(
      problemAt(
        spot,
        'buildings',
        'opisz dostępność co najmniej jednego budynku. Wymagają tego przepisy o deklaracji.',
      ),
    );
  }
  if (
    textOf(spot.entry, 'conformity') === 'w pełni zgodna' &&
    entriesOf(spot.entry, 'nonconformities').length > 0
  ) {
    problems.push(
      problemAt(
        spot,
        'nonconformities',
        'strona „w pełni zgodna” nie ma niezgodności. Usuń je albo zmień stan zgodności.',
      ),
    );
  }
  return problems;
};

/**
 * The accessibility declaration (Polish act of 4 April 2019, art. 10; technical conditions v2.0):
 * what is not accessible is listed, and who examined the site is named.
 */
export const declarationRule: Rule = (spot) => {
  const problems = [];
  const conformity = textOf(spot.entry, 'conformity');
  const nonconformities = entriesOf(spot.entry, 'nonconformities').length;
  if ((conformity === 'częściowo zgodna' || conformity === 'niezgodna') && nonconformities === 0) {
    problems.push(
      problemAt(
        spot,
        'nonconformities',
        `przy stanie „${conformity}” wymień treści niedostępne. Dodaj co najmniej jedną niezgodność.`,
      ),
    );
  }
  const published = dayOf(spot.entry, 'sitePublishedOn');
  const updated = dayOf(spot.entry, 'siteUpdatedOn');
  if (published !== null && updated !== null && updated < published) {
    problems.push(
      problemAt(
        spot,
        'siteUpdatedOn',
        'ostatnia istotna zmiana strony jest wcześniej niż jej publikacja. Popraw jedną z dat.',
      ),
    );
  }
  const basis = textOf(spot.entry, 'basis');
  if (basis !== '' && basis !== 'samoocena' && textOf(spot.entry, 'basisName') === '') {
    problems.push(
      problemAt(spot, 'basisName', `przy podstawie „${basis}” podaj nazwę tego podmiotu.`),
    );
  }
  return problems;
};

import { faultOfLinkAddress } from './link-address';
import { textOf } from './plain-entry';
import { type Problem, problemAt, type Rule } from './spot';

/** The attributes that hold an address of a page, in whatever type or component they stand. */
export const ADDRESS_ATTRIBUTES = [
  'url',
  'website',
  'bipUrl',
  'basisUrl',
  'pageUrl',
  'alternativeUrl',
];

/** Every filled-in address is one a link may have. */
export const addressesRule: Rule = (spot) => {
  const problems: Problem[] = [];
  for (const attribute of ADDRESS_ATTRIBUTES) {
    const address = textOf(spot.entry, attribute);
    const fault = address === '' ? null : faultOfLinkAddress(address);
    if (fault !== null) problems.push(problemAt(spot, attribute, fault));
  }
  return problems;
};

/** A link has words to be read out and an address to lead to (WCAG 2.2, 2.4.4). */
export const linkRule: Rule = (spot) => {
  const problems: Problem[] = [];
  if (textOf(spot.entry, 'label') === '') {
    problems.push(problemAt(spot, 'label', 'link nie ma tekstu. Napisz, dokąd prowadzi.'));
  }
  if (textOf(spot.entry, 'url') === '') {
    problems.push(problemAt(spot, 'url', 'link nie ma adresu. Wpisz adres albo usuń link.'));
  }
  return problems;
};

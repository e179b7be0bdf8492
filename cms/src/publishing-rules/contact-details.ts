import { textOf } from './plain-entry';
import { type Problem, problemAt, type Rule } from './spot';

const PHONE_ATTRIBUTES = ['phone', 'contactPhone'];
const MAIL_ATTRIBUTES = ['email', 'contactEmail'];
/** One number: words and a second "+" would make a link that nobody can call (RFC 3966). */
const PHONE = /^\+?[\d\s()-]+$/;
const MAIL = /^[^@\s?]+@[^@\s?]+\.[^@\s?.]+$/;

/** Every telephone number can be called and every mail address written to: they become links. */
export const contactDetailsRule: Rule = (spot) => {
  const problems: Problem[] = [];
  for (const attribute of PHONE_ATTRIBUTES) {
    const phone = textOf(spot.entry, attribute);
    if (phone === '' || (PHONE.test(phone) && phone.replace(/\D/g, '').length >= 3)) continue;
    problems.push(
      problemAt(
        spot,
        attribute,
        'to nie jest numer telefonu. Wpisz jeden numer samymi cyframi, na przykład „46 000 00 00” albo „+48 46 000 00 00”.',
      ),
    );
  }
  for (const attribute of MAIL_ATTRIBUTES) {
    const mail = textOf(spot.entry, attribute);
    if (mail === '' || MAIL.test(mail)) continue;
    problems.push(
      problemAt(spot, attribute, 'to nie jest adres e-mail. Wpisz go w postaci „nazwa@serwer.pl”.'),
    );
  }
  return problems;
};

import type { Enrolment } from '../snapshot/snapshot.ts';
import { warsawTime } from '../time/warsaw.ts';
import { contactModel } from './contact-models.ts';
import { instantText } from './date-models.ts';
import type { EnrolmentModel } from './page-models.ts';
import type { SiteContext } from './site-context.ts';

const words: Readonly<Record<Enrolment['kind'], readonly [heading: string, link: string]>> = {
  'walk-in': ['Wstęp wolny', 'Więcej informacji'],
  tickets: ['Bilety', 'Kup bilet'],
  registration: ['Zapisy', 'Zapisz się'],
};

/** `about` ends the link's text, so that it can be told from others out of context. */
export function enrolmentModel(
  ctx: SiteContext,
  enrolment: Enrolment | null,
  about: string,
): EnrolmentModel | null {
  if (enrolment === null) return null;
  const [heading, linkText] = words[enrolment.kind];
  const opens = enrolment.opensAt === null ? null : warsawTime(enrolment.opensAt);
  const subject = enrolment.kind === 'tickets' ? 'Sprzedaż od' : 'Zapisy od';
  return {
    heading,
    opens:
      opens === null || opens.epochMs <= ctx.now.epochMs
        ? null
        : `${subject}: ${instantText(opens)}`,
    link: enrolment.url === null ? null : { href: enrolment.url, label: `${linkText}: ${about}` },
    contact: contactModel({ label: null, phone: enrolment.phone, email: enrolment.email }),
    desk: enrolment.desk,
  };
}

/** The calendars and channels that can be subscribed to, and what each is for. */
import { accessFeatureOrder, accessFeatures } from '../../text/access-features.ts';
import { accessIcs, addresses, kindIcs } from '../../text/addresses.ts';
import { eventKindOrder, eventKinds } from '../../text/event-kinds.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { CalendarPage } from '../page-models.ts';

export function calendarPages(ctx: PageContext): readonly PageDraft[] {
  const calendar = (href: string, label: string) => ({
    href,
    label,
    webcal: `${ctx.siteUrl.replace(/^https?:/, 'webcal:')}${href}`,
  });
  const channel = (href: string, label: string) => ({ href, label, webcal: null });
  const model: CalendarPage = {
    kind: 'calendar',
    ...ctx.frame({
      path: addresses.calendar,
      heading: 'Kalendarze i kanały',
      description: 'Nasze wydarzenia w Twoim kalendarzu i czytniku: ICS, RSS i JSON Feed.',
    }),
    feeds: [
      {
        heading: 'Kalendarz wydarzeń',
        explanation:
          'Dodaj adres do kalendarza w telefonie lub komputerze. Nowe terminy, zmiany i odwołania pojawią się w nim same.',
        links: [calendar(addresses.allEventsIcs, 'Wszystkie wydarzenia (ICS)')],
      },
      {
        heading: 'Kalendarze według rodzaju',
        explanation: 'Tylko to, co Cię interesuje.',
        links: eventKindOrder.map((kind) => {
          const { slug, heading } = eventKinds[kind];
          return calendar(kindIcs(slug), `${heading} (ICS)`);
        }),
      },
      {
        heading: 'Kalendarze wydarzeń dostępnych',
        explanation: 'Terminy z udogodnieniem, którego potrzebujesz – także na zgłoszenie.',
        links: accessFeatureOrder.map((feature) => {
          const { slug, heading } = accessFeatures[feature];
          return calendar(accessIcs(slug), `${heading} (ICS)`);
        }),
      },
      {
        heading: 'Kanały dla czytników',
        explanation: 'Czytnik RSS lub JSON Feed pokaże nowości bez zaglądania na stronę.',
        links: [
          channel(addresses.eventsRss, 'Wydarzenia (RSS)'),
          channel(addresses.eventsJson, 'Wydarzenia (JSON Feed)'),
          channel(addresses.newsRss, 'Aktualności (RSS)'),
        ],
      },
    ],
  };
  return [ownPage(model)];
}

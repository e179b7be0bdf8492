import type { DateModel, EventCard } from '../../view-models/page-models.ts';

export const exampleDate: DateModel = {
  dateTime: '2026-11-28T18:00:00+01:00',
  weekday: 'sobota',
  day: '28',
  month: 'listopada',
  year: '2026',
  time: '18:00',
  endTime: '20:00',
  text: 'sobota, 28 listopada 2026, godz. 18:00–20:00',
};

/** Examples lead nowhere: to the top of the page they stand on. */
const concert: EventCard = {
  href: '#tresc',
  title: 'Koncert jesienny',
  lead: 'Orkiestra dęta gra walce i marsze. Można tańczyć.',
  kind: 'concert',
  kindLabel: 'koncert',
  date: exampleDate,
  endDate: null,
  period: null,
  status: null,
  previous: null,
  more: 'jeszcze 3 terminy',
  place: 'Sala widowiskowa',
  price: '20–30 zł',
  audience: 'dla wszystkich',
  access: ['wejście bez stopni', 'PJM', 'audiodeskrypcja (na zgłoszenie)'],
  picture: null,
  example: false,
};

const LONG_TITLE =
  'Przegląd amatorskich zespołów teatralnych, kabaretów i grup recytatorskich z całego powiatu pod hasłem „Słowo na scenie” z warsztatami i rozmową po każdym spektaklu';

/** A card in each state, and with as much and as little as an editor may write. */
export const eventCards: readonly EventCard[] = [
  concert,
  {
    ...concert,
    title: 'Odwołany wykład',
    kind: 'meeting',
    kindLabel: 'spotkanie',
    status: { code: 'cancelled', label: 'Odwołane' },
  },
  {
    ...concert,
    title: 'Przełożone warsztaty',
    kind: 'workshop',
    kindLabel: 'warsztaty',
    status: { code: 'postponed', label: 'Przełożone' },
  },
  {
    ...concert,
    title: 'Spektakl w nowym terminie',
    kind: 'performance',
    kindLabel: 'spektakl',
    status: { code: 'rescheduled', label: 'Nowy termin' },
    previous: 'poprzednio: środa, 25 listopada 2026, godz. 10:00',
  },
  {
    ...concert,
    title: 'Wyprzedany film',
    kind: 'film',
    kindLabel: 'film',
    status: { code: 'sold-out', label: 'Wyprzedane' },
  },
  {
    ...concert,
    title: LONG_TITLE,
    kind: 'festival',
    kindLabel: 'festiwal',
    period: 'trwa do 13 grudnia 2026',
    example: true,
  },
  {
    ...concert,
    title: 'Żuk',
    lead: 'Wystawa.',
    kind: 'exhibition',
    kindLabel: 'wystawa',
    date: { ...exampleDate, time: null, endTime: null, text: 'sobota, 28 listopada 2026' },
    more: null,
    place: null,
    price: 'bezpłatnie',
    audience: null,
    access: [],
  },
];

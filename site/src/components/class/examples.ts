import type { ClassCard, GroupModel } from '../../view-models/page-models.ts';

const STATES = [
  { code: 'free-places', label: 'wolne miejsca' },
  { code: 'last-places', label: 'ostatnie miejsca' },
  { code: 'waiting-list', label: 'lista rezerwowa' },
  { code: 'full', label: 'brak miejsc' },
] as const;

/** A class in each state of its places. */
export const classCards: readonly ClassCard[] = STATES.map((state) => ({
  href: '#tresc',
  title: `Ceramika – ${state.label}`,
  lead: 'Toczenie na kole i lepienie z ręki.',
  disciplineLabel: 'plastyka',
  audience: '7–12 lat',
  when: 'wtorek 16:00–17:00; czwartek 16:00–17:00',
  price: '120 zł za miesiąc',
  state,
  picture: null,
  example: state.code === 'full',
}));

export const groups: readonly GroupModel[] = STATES.map((state, index) => ({
  name: `Grupa ${index + 1}`,
  audience: '7–12 lat',
  level: 'początkująca',
  state,
  // The last group has no time yet.
  slots: index === 3 ? [] : [{ weekday: 'wtorek', time: '16:00–17:00', place: 'Pracownia' }],
  ics: null,
}));

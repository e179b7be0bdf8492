import type { AlertModel } from '../../view-models/page-models.ts';

const LONG_TEXT =
  'Od poniedziałku do piątku wymieniamy drzwi wejściowe od strony rynku. Prosimy wchodzić od podwórza: podjazd jest szeroki na 120 cm i ma poręcze po obu stronach, a przy furtce czeka pracownik, który otworzy ją i zaprowadzi do sali. Zajęcia odbywają się bez zmian, a biuro jest czynne jak zwykle. Kto woli, może zadzwonić wcześniej pod numer biura, a spotkamy się na parkingu i przejdziemy razem.';

export const alerts: readonly AlertModel[] = [
  {
    title: 'Biuro czynne do 14:00',
    text: 'W piątek wychodzimy wcześniej.',
    level: 'info',
    levelLabel: 'Informacja',
    period: 'Aktualne: piątek, 27 listopada 2026, od godz. 14:00',
    link: null,
    example: false,
  },
  {
    title: 'Wejście od podwórza',
    text: LONG_TEXT,
    level: 'important',
    levelLabel: 'Ważne',
    period: 'Aktualne od 23 listopada do 31 grudnia 2026',
    link: { href: '#tresc', label: 'Jak dojść od podwórza' },
    example: true,
  },
  {
    title: 'Wieczorne zajęcia odwołane',
    text: 'Brak prądu w całym budynku.',
    level: 'urgent',
    levelLabel: 'Pilne',
    period: 'Aktualne: środa, 25 listopada 2026, godz. 15:00–22:00',
    link: null,
    example: false,
  },
];

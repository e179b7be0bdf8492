import type { NewsCard } from '../../view-models/page-models.ts';
import { exampleDate } from '../event/examples.ts';

export const newsCard: NewsCard = {
  href: '#tresc',
  title: 'Nowy fortepian już na scenie',
  lead: 'Przyjechał w piątek, a w sobotę zagra pierwszy raz.',
  date: { ...exampleDate, text: '28 listopada 2026' },
  picture: null,
  example: true,
};

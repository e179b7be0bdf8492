import { Calendar, Question } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const loadProgramme = async () => ({ default: (await import('./programme-page')).ProgrammePage });
const loadHandbook = async () => ({
  default: (await import('../handbook/handbook-page')).HandbookPage,
});

/** Adds the pages „Program” and „Podręcznik” to the menu; each is fetched when it is opened. */
export function registerProgramme(app: StrapiApp): void {
  app.addMenuLink({
    to: 'program',
    icon: Calendar,
    intlLabel: { id: 'programme.title', defaultMessage: 'Program: plik i druk' },
    permissions: [],
    Component: loadProgramme,
  });
  app.addMenuLink({
    to: 'podrecznik',
    icon: Question,
    intlLabel: { id: 'handbook.title', defaultMessage: 'Podręcznik' },
    permissions: [],
    Component: loadHandbook,
  });
}

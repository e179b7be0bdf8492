import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';
import { titleLanguageField } from '../title-language-field';

export const classPanel = definePanel({
  uid: 'api::class.class',
  mainField: 'title',
  sort: { by: 'title', order: 'ASC' },
  list: ['title', 'discipline', 'season', 'groups', 'example'],
  fields: {
    title: {
      label: 'Nazwa zajęć',
      description: 'Krótko i jednoznacznie.',
      placeholder: 'Na przykład: Taniec ludowy',
      size: 12,
    },
    example: exampleField,
    discipline: {
      label: 'Dziedzina',
      description: 'Decyduje, w której części planu zajęcia się pojawią.',
      size: 4,
    },
    slug: {
      label: 'Adres strony',
      description:
        'Końcówka adresu. Zostaw puste – powstanie z nazwy. Po publikacji lepiej jej nie zmieniać.',
      size: 8,
    },
    titleLanguage: titleLanguageField,
    lead: {
      label: 'Zapowiedź',
      description: 'Dwa, trzy zdania: co robimy i dla kogo. Do 400 znaków.',
      size: 12,
    },
    season: {
      label: 'Sezon',
      description: 'Rok zajęć. Z niego strona bierze daty i przerwy.',
      size: 6,
    },
    place: {
      label: 'Miejsce',
      description: 'Gdzie odbywają się zajęcia. Inne miejsce jednej grupy wskaż przy jej terminie.',
      size: 6,
    },
    groups: {
      label: 'Grupy',
      description: 'Każda grupa osobno: wiek, dni i godziny oraz wolne miejsca.',
    },
    fee: {
      label: 'Opłata',
      description: 'Ile kosztują zajęcia i jakie są zniżki.',
    },
    firstClassFree: {
      label: 'Pierwsze zajęcia bezpłatne',
      description: 'Zaznacz, jeśli można przyjść na próbę bez opłaty.',
      size: 4,
    },
    enrolment: {
      label: 'Zapisy',
      description: 'Jak, gdzie i od kiedy można się zapisać.',
    },
    audience: {
      label: 'Dla kogo',
      description: 'Wiek i grupy, do których kierujemy całe zajęcia.',
    },
    instructors: {
      label: 'Prowadzący',
      description: 'Osoby, które prowadzą zajęcia.',
      size: 12,
    },
    image: {
      label: 'Obraz',
      description: 'Zdjęcie z zajęć albo grafika.',
    },
    body: {
      label: 'Opis',
      description:
        'Jak wyglądają zajęcia, czego można się nauczyć. Nagłówki zaczynaj od poziomu 2.',
    },
    whatToBring: {
      label: 'Co przynieść',
      description: 'Strój, obuwie, przybory. Jeśli nic nie trzeba, zostaw puste.',
      size: 12,
    },
    access: {
      label: 'Dostępność',
      description:
        'Udogodnienia na tych zajęciach. Puste pole znaczy „brak informacji”, a nie „nie”.',
    },
    accessContact: {
      label: 'Kontakt w sprawie dostępności',
      description: 'Do kogo zgłosić szczególne potrzeby.',
    },
  },
});

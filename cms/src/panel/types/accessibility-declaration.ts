import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const accessibilityDeclarationPanel = definePanel({
  uid: 'api::accessibility-declaration.accessibility-declaration',
  mainField: 'contactName',
  sort: { by: 'updatedAt', order: 'DESC' },
  list: ['contactName', 'conformity', 'example', 'updatedAt'],
  fields: {
    sitePublishedOn: {
      label: 'Data publikacji strony',
      description: 'Kiedy strona pojawiła się w internecie.',
      size: 6,
    },
    siteUpdatedOn: {
      label: 'Data ostatniej istotnej aktualizacji',
      description: 'Kiedy strona zmieniła się w ważny sposób.',
      size: 6,
    },
    example: exampleField,
    conformity: {
      label: 'Stan zgodności',
      description: 'Wynik oceny z ustawą o dostępności cyfrowej.',
      size: 6,
    },
    basis: {
      label: 'Na jakiej podstawie',
      description: 'Kto ocenił stronę.',
      size: 6,
    },
    nonconformities: {
      label: 'Niezgodności',
      description: 'Każda osobno: co, gdzie, z jakim skutkiem i co zamiast.',
    },
    basisName: {
      label: 'Kto badał',
      description: 'Nazwa podmiotu, jeśli badał ktoś z zewnątrz.',
      size: 6,
    },
    basisUrl: {
      label: 'Adres wyników badania',
      description: 'Pełny adres, jeśli wyniki są w internecie.',
      placeholder: 'https://',
      size: 6,
    },
    preparedOn: {
      label: 'Data sporządzenia',
      description: 'Kiedy deklaracja powstała.',
      size: 6,
    },
    reviewedOn: {
      label: 'Data przeglądu',
      description: 'Deklarację przegląda się co roku, do 31 marca.',
      size: 6,
    },
    contactName: {
      label: 'Osoba kontaktowa',
      description: 'Kto odpowiada na zgłoszenia.',
      size: 12,
    },
    contactEmail: {
      label: 'E-mail do zgłoszeń',
      description: 'Na ten adres trafią prośby i żądania.',
      size: 6,
    },
    contactPhone: {
      label: 'Telefon do zgłoszeń',
      description: 'Z kierunkowym.',
      size: 6,
    },
    complaints: {
      label: 'Skargi i odwołania',
      description: 'Jak przebiega procedura wnioskowo-skargowa.',
      size: 12,
    },
    buildings: {
      label: 'Dostępność architektoniczna',
      description: 'Każdy budynek osobno.',
    },
    communication: {
      label: 'Dostępność informacyjno-komunikacyjna',
      description: 'Tłumacz PJM, pętla indukcyjna, tekst łatwy do czytania i inne.',
      size: 12,
    },
    improvements: {
      label: 'Ułatwienia na stronie',
      description: 'Na przykład kontrast i większe litery.',
      size: 12,
    },
    shortcuts: {
      label: 'Skróty klawiaturowe',
      description: 'Jeśli nie ma własnych, zostaw puste.',
      size: 12,
    },
    applications: {
      label: 'Aplikacje mobilne',
      description: 'Nazwa i adres. Jeśli ich nie ma, zostaw puste.',
    },
  },
});

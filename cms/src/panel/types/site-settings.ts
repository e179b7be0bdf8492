import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const siteSettingsPanel = definePanel({
  uid: 'api::site-settings.site-settings',
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'example', 'updatedAt'],
  fields: {
    name: {
      label: 'Pełna nazwa',
      description: 'Oficjalna nazwa instytucji.',
      size: 8,
    },
    shortName: {
      label: 'Krótka nazwa',
      description: 'Skrót do nagłówka i kart przeglądarki. Do 40 znaków.',
      size: 4,
    },
    example: exampleField,
    tagline: {
      label: 'Hasło',
      description: 'Jedno zdanie pod nazwą. Można pominąć.',
      size: 12,
    },
    description: {
      label: 'Opis',
      description: 'Czym się zajmujemy – do wyszukiwarek. Do 300 znaków.',
      size: 12,
    },
    town: {
      label: 'Miejscowość',
      description: 'Używana w tytułach i opisach stron.',
      size: 6,
    },
    mainPlace: {
      label: 'Główna siedziba',
      description: 'Z niej strona bierze adres do stopki i kontaktu.',
      size: 6,
    },
    phone: {
      label: 'Telefon',
      description: 'Główny numer, z kierunkowym.',
      size: 6,
    },
    email: {
      label: 'E-mail',
      description: 'Główny adres.',
      size: 6,
    },
    openingHours: {
      label: 'Godziny otwarcia',
      description: 'Każdy wiersz osobno, na przykład „poniedziałek–piątek” i „8:00–16:00”.',
    },
    socialLinks: {
      label: 'Media społecznościowe',
      description: 'Nazwa serwisu i pełny adres profilu.',
    },
    bipUrl: {
      label: 'Adres BIP',
      description: 'Pełny adres strony w Biuletynie Informacji Publicznej.',
      placeholder: 'https://',
      size: 12,
    },
    bipLogo: {
      label: 'Znak BIP',
      description:
        'Urzędowy znak BIP pobrany ze strony gov.pl/bip, bez zmian, z rolą „logo” i tekstem zastępczym „Biuletyn Informacji Publicznej”. Stoi u góry strony głównej i prowadzi pod adres BIP.',
    },
    logo: {
      label: 'Logo',
      description: 'Obraz z rolą „logo”.',
    },
    footerNote: {
      label: 'Dopisek w stopce',
      description: 'Na przykład organizator instytucji. Do 400 znaków.',
      size: 12,
    },
  },
});

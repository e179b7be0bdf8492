import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';
import { titleLanguageField } from '../title-language-field';

export const newsItemPanel = definePanel({
  uid: 'api::news-item.news-item',
  mainField: 'title',
  sort: { by: 'publishedOn', order: 'DESC' },
  list: ['title', 'publishedOn', 'event', 'example'],
  fields: {
    title: {
      label: 'Tytuł',
      description: 'Najważniejsza wiadomość w jednym zdaniu.',
      placeholder: 'Na przykład: Ruszyły zapisy na zajęcia',
      size: 12,
    },
    example: exampleField,
    publishedOn: {
      label: 'Data wiadomości',
      description: 'Ta data stoi przy wiadomości na stronie.',
      size: 4,
    },
    slug: {
      label: 'Adres strony',
      description:
        'Końcówka adresu. Zostaw puste – powstanie z tytułu. Po publikacji lepiej jej nie zmieniać.',
      size: 8,
    },
    titleLanguage: titleLanguageField,
    lead: {
      label: 'Zapowiedź',
      description: 'Dwa, trzy zdania na listy i do wyszukiwarek. Do 400 znaków.',
      size: 12,
    },
    image: {
      label: 'Obraz',
      description: 'Zdjęcie albo plakat do wiadomości.',
    },
    body: {
      label: 'Treść',
      description: 'Pełna wiadomość. Nagłówki zaczynaj od poziomu 2.',
    },
    event: {
      label: 'Wydarzenie',
      description: 'Jeśli wiadomość dotyczy wydarzenia – strona sama doda jego datę i miejsce.',
      size: 12,
    },
    attachments: {
      label: 'Załączniki',
      description: 'Pliki do pobrania, na przykład regulamin. Najlepiej dostępne cyfrowo.',
    },
  },
});

import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';
import { titleLanguageField } from '../title-language-field';

export const pagePanel = definePanel({
  uid: 'api::page.page',
  mainField: 'title',
  sort: { by: 'title', order: 'ASC' },
  list: ['title', 'menu', 'order', 'example'],
  fields: {
    title: {
      label: 'Tytuł',
      description: 'Nazwa strony, która pojawi się też w menu.',
      placeholder: 'Na przykład: Wynajem sal',
      size: 12,
    },
    example: exampleField,
    slug: {
      label: 'Adres strony',
      description:
        'Końcówka adresu. Zostaw puste – powstanie z tytułu. Po publikacji lepiej jej nie zmieniać.',
      size: 12,
    },
    titleLanguage: titleLanguageField,
    lead: {
      label: 'Wstęp',
      description: 'O czym jest strona. Do 400 znaków.',
      size: 12,
    },
    menu: {
      label: 'Gdzie w menu',
      description: 'W menu głównym zmieści się tylko kilka stron. Większość należy do stopki.',
      size: 6,
    },
    order: {
      label: 'Kolejność',
      description: 'Mniejsza liczba stoi wcześniej.',
      placeholder: '100',
      size: 6,
    },
    content: {
      label: 'Treść',
      description: 'Układaj stronę z bloków: tekst, obraz, tabela, plik i inne.',
    },
  },
});

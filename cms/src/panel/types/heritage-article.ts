import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';
import { titleLanguageField } from '../title-language-field';

export const heritageArticlePanel = definePanel({
  uid: 'api::heritage-article.heritage-article',
  mainField: 'title',
  sort: { by: 'yearFrom', order: 'ASC' },
  list: ['title', 'period', 'place', 'reviewedOn', 'example'],
  fields: {
    title: {
      label: 'Tytuł',
      description: 'O kim albo o czym jest artykuł.',
      placeholder: 'Na przykład: Targi na rynku',
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
      description: 'Najważniejsze w kilku zdaniach. Do 500 znaków.',
      size: 12,
    },
    period: {
      label: 'Okres',
      description: 'Słowami, tak jak ma stać na stronie.',
      placeholder: 'Na przykład: lata 20. XX wieku',
      size: 4,
    },
    yearFrom: {
      label: 'Rok od',
      description: 'Do osi czasu. Tylko liczba.',
      placeholder: '1920',
      size: 4,
    },
    yearTo: {
      label: 'Rok do',
      description: 'Do osi czasu. Zostaw puste, jeśli to jeden rok.',
      placeholder: '1929',
      size: 4,
    },
    cover: {
      label: 'Obraz główny',
      description: 'Pokazuje się na górze artykułu i na listach.',
    },
    content: {
      label: 'Treść',
      description: 'Układaj artykuł z bloków: tekst, obraz, cytat, data na osi czasu i inne.',
    },
    people: {
      label: 'Postacie',
      description: 'Osoby, o których mówi artykuł.',
    },
    place: {
      label: 'Miejsce',
      description: 'Jeśli artykuł dotyczy miejsca, które mamy w spisie miejsc.',
      size: 4,
    },
    latitude: {
      label: 'Szerokość geograficzna',
      description: 'Do mapy, w stopniach z kropką.',
      placeholder: '52.1234',
      size: 4,
    },
    longitude: {
      label: 'Długość geograficzna',
      description: 'Do mapy, w stopniach z kropką.',
      placeholder: '21.1234',
      size: 4,
    },
    topics: {
      label: 'Tematy',
      description: 'Według nich grupujemy artykuły.',
      size: 6,
    },
    relatedArticles: {
      label: 'Powiązane artykuły',
      description: 'Co warto przeczytać dalej.',
      size: 6,
    },
    sources: {
      label: 'Źródła',
      description: 'Skąd to wiemy. Bez źródeł czytelnik nie ma jak tego sprawdzić.',
    },
    author: {
      label: 'Autor tekstu',
      description: 'Imię i nazwisko albo nazwa instytucji.',
      size: 6,
    },
    reviewedOn: {
      label: 'Data sprawdzenia',
      description: 'Kiedy ostatnio ktoś sprawdził fakty.',
      size: 6,
    },
  },
});

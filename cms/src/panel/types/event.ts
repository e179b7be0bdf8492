import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';
import { titleLanguageField } from '../title-language-field';

export const eventPanel = definePanel({
  uid: 'api::event.event',
  mainField: 'title',
  sort: { by: 'updatedAt', order: 'DESC' },
  list: ['title', 'occurrences', 'place', 'kind', 'example'],
  fields: {
    title: {
      label: 'Tytuł',
      description:
        'Nazwa wydarzenia tak, jak stoi na plakacie. Bez daty i miejsca: mają własne pola.',
      placeholder: 'Na przykład: Koncert jesienny',
      size: 12,
    },
    example: exampleField,
    kind: {
      label: 'Rodzaj',
      description: 'Decyduje, na której liście wydarzenie się pojawi.',
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
      description:
        'Dwa, trzy zdania: co to jest i dla kogo. Widać je na listach i w wyszukiwarkach. Do 400 znaków.',
      size: 12,
    },
    occurrences: {
      label: 'Terminy',
      description:
        'Każda data osobno. Odwołany termin zostaw i zmień mu stan – odwiedzający muszą się o tym dowiedzieć.',
    },
    recurrence: {
      label: 'Powtarzanie',
      description: 'Dla wydarzeń regularnych, na przykład w każdą sobotę. Wyjątki dopisz w środku.',
    },
    place: {
      label: 'Miejsce',
      description:
        'Gdzie odbywa się wydarzenie. Jeśli jeden z terminów jest gdzie indziej, wskaż to w tym terminie.',
      size: 6,
    },
    series: {
      label: 'Cykl',
      description: 'Jeśli wydarzenie należy do cyklu o wspólnej nazwie.',
      size: 6,
    },
    price: {
      label: 'Cena',
      description: 'Odwiedzający szukają tego w pierwszej kolejności, dlatego trzeba ją podać.',
    },
    enrolment: {
      label: 'Bilety i zapisy',
      description: 'Jak i od kiedy można kupić bilet albo się zapisać.',
    },
    audience: {
      label: 'Dla kogo',
      description:
        'Wiek i grupy. Bez tego wydarzenie nie trafi na listy „dla dzieci” czy „dla seniorów”.',
    },
    image: {
      label: 'Obraz',
      description:
        'Plakat albo zdjęcie. Bez obrazu strona narysuje prosty plakat z tytułem i datą.',
    },
    body: {
      label: 'Opis',
      description: 'Pełny opis. Nagłówki zaczynaj od poziomu 2.',
    },
    access: {
      label: 'Dostępność',
      description:
        'Udogodnienia na tym wydarzeniu. Puste pole znaczy „brak informacji”, a nie „nie”.',
    },
    accessContact: {
      label: 'Kontakt w sprawie dostępności',
      description: 'Do kogo zgłosić potrzebę, na przykład tłumacza PJM.',
    },
    hazards: {
      label: 'Ostrzeżenia',
      description: 'Światła stroboskopowe, dym, głośne dźwięki.',
    },
    organisers: {
      label: 'Organizatorzy',
      description: 'Kto organizuje. Zostaw puste, jeśli tylko my.',
      size: 6,
    },
    partners: {
      label: 'Partnerzy',
      description: 'Kto pomaga albo współfinansuje.',
      size: 6,
    },
    relatedArticles: {
      label: 'Powiązane artykuły',
      description:
        'Artykuły z działu Dziedzictwo, które warto przeczytać przed wydarzeniem albo po nim.',
      size: 6,
    },
    grant: {
      label: 'Dotacja',
      description:
        'Projekt, z którego pieniędzy powstało wydarzenie. Strona sama doda wymagany opis i logotypy.',
      size: 6,
    },
    report: {
      label: 'Relacja',
      description: 'Kilka zdań po wydarzeniu. Uzupełnij, gdy już się odbędzie.',
    },
    gallery: {
      label: 'Galeria',
      description: 'Zdjęcia po wydarzeniu. Każde potrzebuje opisu.',
    },
  },
});

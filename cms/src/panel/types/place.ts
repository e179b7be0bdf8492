import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const placePanel = definePanel({
  uid: 'api::place.place',
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'address', 'phone', 'example', 'updatedAt'],
  fields: {
    name: {
      label: 'Nazwa',
      description: 'Nazwa budynku, sali albo miejsca w plenerze.',
      placeholder: 'Na przykład: Sala widowiskowa',
      size: 12,
    },
    example: exampleField,
    slug: {
      label: 'Adres strony',
      description:
        'Końcówka adresu. Zostaw puste – powstanie z nazwy. Później lepiej jej nie zmieniać.',
      size: 12,
    },
    address: {
      label: 'Adres',
      description: 'Ulica, kod i miejscowość.',
    },
    latitude: {
      label: 'Szerokość geograficzna',
      description: 'Do mapy, w stopniach z kropką.',
      placeholder: '52.1234',
      size: 6,
    },
    longitude: {
      label: 'Długość geograficzna',
      description: 'Do mapy, w stopniach z kropką.',
      placeholder: '21.1234',
      size: 6,
    },
    directions: {
      label: 'Jak dojechać',
      description: 'Przystanek, parking, wejście. Krok po kroku, bez „tu każdy trafi”.',
      size: 12,
    },
    access: {
      label: 'Dostępność budynku',
      description: 'Co jest w budynku na stałe. Puste pole znaczy „brak informacji”, a nie „nie”.',
    },
    accessNote: {
      label: 'Opis dostępności',
      description: 'Progi, szerokość drzwi, winda, miejsce do zaparkowania – własnymi słowami.',
      size: 12,
    },
    phone: {
      label: 'Telefon',
      description: 'Numer do tego miejsca, z kierunkowym.',
      placeholder: '00 000 00 00',
      size: 6,
    },
    website: {
      label: 'Strona internetowa',
      description: 'Pełny adres, jeśli miejsce ma własną stronę.',
      placeholder: 'https://',
      size: 6,
    },
  },
});

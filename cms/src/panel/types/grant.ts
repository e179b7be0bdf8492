import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const grantPanel = definePanel({
  uid: 'api::grant.grant',
  mainField: 'name',
  sort: { by: 'start', order: 'DESC' },
  list: ['name', 'funder', 'start', 'example', 'updatedAt'],
  fields: {
    name: {
      label: 'Nazwa projektu',
      description: 'Pełny tytuł z umowy.',
      size: 12,
    },
    example: exampleField,
    slug: {
      label: 'Adres strony',
      description:
        'Końcówka adresu. Zostaw puste – powstanie z nazwy. Później lepiej jej nie zmieniać.',
      size: 12,
    },
    programme: {
      label: 'Program',
      description: 'Nazwa programu albo funduszu.',
      size: 6,
    },
    funder: {
      label: 'Kto finansuje',
      description: 'Pełna nazwa instytucji.',
      size: 6,
    },
    amount: {
      label: 'Kwota dofinansowania',
      description: 'W złotych.',
      size: 6,
    },
    total: {
      label: 'Całkowita wartość',
      description: 'W złotych, razem z wkładem własnym.',
      size: 6,
    },
    start: {
      label: 'Początek',
      description: 'Pierwszy dzień projektu.',
      size: 6,
    },
    end: {
      label: 'Koniec',
      description: 'Ostatni dzień projektu.',
      size: 6,
    },
    wording: {
      label: 'Wymagana formuła',
      description: 'Zdanie, które każe podać umowa, słowo w słowo.',
      placeholder: 'Dofinansowano ze środków…',
      size: 12,
    },
    logos: {
      label: 'Logotypy',
      description:
        'W kolejności, której wymaga umowa. W tekście zastępczym wpisz nazwę instytucji.',
    },
    description: {
      label: 'Opis projektu',
      description: 'Cele, działania, efekty.',
    },
  },
});

import type { FieldText } from './define-panel';

/** The mark of demo content: shown in the panel and on the page until somebody answers for it. */
export const exampleField: FieldText = {
  label: 'Treść przykładowa',
  description:
    'Wpis demonstracyjny, niezatwierdzony przez instytucję: sprawdź, uzupełnij i odznacz przed uruchomieniem serwisu.',
  size: 12,
};

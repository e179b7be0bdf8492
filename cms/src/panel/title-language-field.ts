import type { FieldText } from './define-panel';

/** The list beside a title: in which language a screen reader says it. */
export const titleLanguageField: FieldText = {
  label: 'Język tytułu',
  description:
    'Tylko gdy tytuł jest w obcym języku: czytnik ekranu przeczyta go wtedy poprawnie. Puste znaczy „po polsku”; inne alfabety strona pozna sama.',
  size: 12,
};

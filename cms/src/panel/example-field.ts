import type { FieldText } from './define-panel';

/** The mark of demo content: shown in the panel and on the page until it is replaced. */
export const exampleField: FieldText = {
  label: 'Treść przykładowa',
  description: 'Treść przykładowa – dane zmyślone, do podmiany.',
};

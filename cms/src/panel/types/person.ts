import { definePanel } from '../define-panel';
import { exampleField } from '../example-field';

export const personPanel = definePanel({
  uid: 'api::person.person',
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'role', 'example', 'updatedAt'],
  fields: {
    name: {
      label: 'Imię i nazwisko',
      description: 'Tak, jak ta osoba chce być przedstawiana.',
      size: 6,
    },
    role: {
      label: 'Rola',
      description: 'Co robi u nas.',
      placeholder: 'Na przykład: instruktorka tańca',
      size: 6,
    },
    example: exampleField,
    bio: {
      label: 'O osobie',
      description: 'Kilka zdań. Tylko to, na co ta osoba się zgadza.',
      size: 12,
    },
    photo: {
      label: 'Zdjęcie',
      description: 'Portret. Tylko za zgodą tej osoby.',
    },
  },
});

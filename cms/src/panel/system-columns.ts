/** Polish headings of the columns that Strapi adds to every list. */
export const systemColumns: Readonly<Record<string, string>> = {
  id: 'Numer',
  documentId: 'Identyfikator',
  createdAt: 'Utworzono',
  updatedAt: 'Zmieniono',
  publishedAt: 'Opublikowano',
  createdBy: 'Kto utworzył',
  updatedBy: 'Kto zmienił',
};

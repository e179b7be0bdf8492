const plural = new Intl.PluralRules('pl');

/** The forms of a Polish noun: 1 znak, 2 znaki, 5 znaków. */
export type Forms = { readonly one: string; readonly few: string; readonly many: string };

/** A number with its noun in the right form: "22 słowa", "26 słów". */
export function counted(count: number, forms: Forms): string {
  const category = plural.select(count);
  return `${count} ${category === 'one' || category === 'few' ? forms[category] : forms.many}`;
}

/** Polish plural forms by Intl.PluralRules. */

/** Forms after one ("wydarzenie"), two to four ("wydarzenia") and five or more ("wydarzeń"). */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

const rules = new Intl.PluralRules('pl');

/** "5 wydarzeń". `count` is a whole number. */
export function counted(count: number, forms: PluralForms): string {
  const category = rules.select(count);
  const form = category === 'one' || category === 'few' ? forms[category] : forms.many;
  return `${count} ${form}`;
}

export const eventForms: PluralForms = { one: 'wydarzenie', few: 'wydarzenia', many: 'wydarzeń' };
export const dateForms: PluralForms = { one: 'termin', few: 'terminy', many: 'terminów' };
/** After "w": "w 1 terminie", "w 3 terminach". */
export const inDatesForms: PluralForms = { one: 'terminie', few: 'terminach', many: 'terminach' };

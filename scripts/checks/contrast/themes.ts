import { DESK, PHONE, type View } from '../browser/view.ts';

/** The themes a visitor's system asks for; those chosen on the page are the same ones. */
export const THEMES: readonly { readonly name: string; readonly view: View }[] = [
  { name: 'light', view: { ...PHONE, scheme: 'light' } },
  { name: 'light', view: { ...DESK, scheme: 'light' } },
  { name: 'dark', view: { ...DESK, scheme: 'dark' } },
  { name: 'black and yellow', view: { ...DESK, scheme: 'dark', contrast: 'more' } },
  { name: 'black on white', view: { ...DESK, scheme: 'light', contrast: 'more' } },
];

import { counted } from '../../publishing-rules/counted';

const ERRORS = { one: 'błąd', few: 'błędy', many: 'błędów' };
const WARNINGS = { one: 'wskazówka', few: 'wskazówki', many: 'wskazówek' };

/** One Polish line about how an entry stands: "2 błędy i 1 wskazówka", or that all is well. */
export function sayWhatWasFound(errors: number, warnings: number): string {
  const parts = [
    ...(errors === 0 ? [] : [counted(errors, ERRORS)]),
    ...(warnings === 0 ? [] : [counted(warnings, WARNINGS)]),
  ];
  return parts.length === 0 ? 'Wszystko w porządku.' : `${parts.join(' i ')}.`;
}

/** "taniec" → "Taniec" */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
}

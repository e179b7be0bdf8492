/** How a visitor's system asks for a theme; the site has the same three as a choice. */
export const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'dark', contrast: 'more' },
} as const;

export type Theme = keyof typeof THEMES;

export function isTheme(name: string): name is Theme {
  return Object.hasOwn(THEMES, name);
}

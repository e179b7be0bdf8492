import { lightTheme } from '@strapi/design-system';
import { useTheme } from 'styled-components';

/** The theme of the panel in CSS's words: for what a browser draws itself, such as a calendar's icon. */
export function useColorScheme(): 'light' | 'dark' {
  return useTheme().colors.neutral0 === lightTheme.colors.neutral0 ? 'light' : 'dark';
}

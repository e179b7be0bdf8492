/** What the dialog asks, in its order. */
export interface SettingsGroup {
  /** Name of the group's radio buttons. */
  readonly name: string;
  readonly legend: string;
  /** Words put into the choice (see styles/display.css) by what the visitor reads; none for the first. */
  readonly options: readonly (readonly [words: string, label: string])[];
}

export const settingsGroups: readonly SettingsGroup[] = [
  {
    name: 'kolory',
    legend: 'Kolory',
    options: [
      ['', 'Jak w systemie'],
      ['light', 'Jasne'],
      ['dark', 'Ciemne'],
      ['dark contrast', 'Czarno-żółty kontrast'],
    ],
  },
  {
    name: 'tekst',
    legend: 'Wielkość tekstu',
    options: [
      ['', '100%'],
      ['125', '125%'],
      ['150', '150%'],
      ['200', '200%'],
    ],
  },
  {
    name: 'odstepy',
    legend: 'Odstępy w tekście',
    options: [
      ['', 'Zwykłe'],
      ['wide', 'Większe'],
    ],
  },
  {
    name: 'ruch',
    legend: 'Ruch na stronie',
    options: [
      ['', 'Jak w systemie'],
      ['still', 'Bez ruchu'],
    ],
  },
];

import { definePanel } from '../../define-panel';

export const hazardsPanel = definePanel({
  uid: 'shared.hazards',
  mainField: 'note',
  fields: {
    strobe: {
      label: 'Światła stroboskopowe',
      description: 'Migające światła mogą wywołać atak padaczki.',
      size: 4,
    },
    haze: {
      label: 'Dym lub mgła',
      description: 'Dym sceniczny, świece, kadzidło.',
      size: 4,
    },
    loudNoise: {
      label: 'Głośne dźwięki',
      description: 'Wystrzały, fajerwerki, bardzo głośna muzyka.',
      size: 4,
    },
    note: {
      label: 'Uwagi',
      description: 'Kiedy i jak długo. Do 300 znaków.',
      size: 12,
    },
  },
});

import { entryOf, textOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

const FILE_ENDING = /\.(jpe?g|png|gif|webp|avif|heic|tiff?|svg|bmp)$/i;
const CAMERA_NAME =
  /^(img|dsc|dscn|dscf|pict|pxl|mvi|scan|image|photo|zdjecie|foto|screenshot)[-_ ]?\d+\S*$/i;
const JOINED_WITH_UNDERSCORES = /^\S*_\S*$/;
const NEEDLESS_START =
  /^(na\s+)?(zdjęci[eau]|zdjecie|fotografi[aię]|grafik[ai]|obraz(ek|ku|ie|u)?|ilustracj[ai]|plakat)\s+(przedstawia|pokazuje|ukazuje|prezentuje|widać|widoczn[aeyi])/i;

/** Why a text does not describe a picture (a rest of a Polish sentence), or null when it may. */
function faultOfAlternativeText(text: string): string | null {
  if ([FILE_ENDING, CAMERA_NAME, JOINED_WITH_UNDERSCORES].some((name) => name.test(text))) {
    return 'opis wygląda na nazwę pliku. Napisz jednym zdaniem, co widać i po co to zdjęcie tu jest.';
  }
  if (NEEDLESS_START.test(text)) {
    return 'opis zaczyna się od słów w rodzaju „zdjęcie przedstawia”. Czytnik ekranu sam mówi, że to grafika – zacznij od tego, co widać.';
  }
  return null;
}

/**
 * A picture in use: it has a file, and it is described or declared decorative (WCAG 2.2, 1.1.1);
 * a poster also has its words as text (WCAG 2.2, 1.4.5).
 */
export const imageRule: Rule = (spot) => {
  const role = textOf(spot.entry, 'role');
  const alternativeText = textOf(spot.entry, 'alternativeText');
  const problems = [];
  if (entryOf(spot.entry, 'media') === null) {
    problems.push(problemAt(spot, 'media', 'nie wybrano pliku. Wybierz obraz albo usuń to pole.'));
  }
  if (role !== 'dekoracyjne' && alternativeText === '') {
    problems.push(
      problemAt(
        spot,
        'alternativeText',
        'obraz nie ma opisu. Napisz, co pokazuje, albo wybierz rolę „dekoracyjne”, jeśli nic nie wnosi.',
      ),
    );
  }
  const fault = role === 'dekoracyjne' ? null : faultOfAlternativeText(alternativeText);
  if (fault !== null) problems.push(problemAt(spot, 'alternativeText', fault));
  if (role === 'plakat' && textOf(spot.entry, 'posterText') === '') {
    problems.push(
      problemAt(
        spot,
        'posterText',
        'plakat nie ma przepisanej treści. Przepisz wszystkie słowa z plakatu, żeby każdy mógł je przeczytać.',
      ),
    );
  }
  return problems;
};

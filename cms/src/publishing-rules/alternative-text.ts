const FILE_ENDING = /\.(jpe?g|png|gif|webp|avif|heic|tiff?|svg|bmp)$/i;
const CAMERA_NAME =
  /^(img|dsc|dscn|dscf|pict|pxl|mvi|scan|image|photo|zdjecie|foto|screenshot)[-_ ]?\d+\S*$/i;
const JOINED_WITH_UNDERSCORES = /^\S*_\S*$/;
const NAME_OF_FILE =
  'opis wygląda na nazwę pliku. Napisz jednym zdaniem, co widać i po co to zdjęcie tu jest.';
const NEEDLESS_START =
  /^(na\s+)?(zdjęci[eau]|zdjecie|fotografi[aię]|grafik[ai]|obraz(ek|ku|ie|u)?|ilustracj[ai]|plakat)\s+(przedstawia|pokazuje|ukazuje|prezentuje|widać|widoczn[aeyi])/i;

const PICTURE_ITSELF =
  /^(?:zdjęcie|zdjecie|foto|fotografia|obraz|obrazek|grafika|ilustracja|plakat|baner|logo|rysunek|ikona|skan)(?:\s*(?:nr\s*)?\d*)?[.!]?$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Why a text does not describe a picture.
 *
 * @param fileName of the picture; '' when it has none
 * @returns a rest of a Polish sentence that says how to mend it; null when it may describe it
 */
export function faultOfAlternativeText(text: string, fileName: string): string | null {
  if (isFileName(text, fileName)) return NAME_OF_FILE;
  if ([FILE_ENDING, CAMERA_NAME, JOINED_WITH_UNDERSCORES].some((name) => name.test(text))) {
    return NAME_OF_FILE;
  }
  if (PICTURE_ITSELF.test(text)) {
    return 'opis mówi tylko, że to obraz. Kto go nie widzi, dalej nic nie wie. Napisz jednym zdaniem, co widać i po co to zdjęcie tu jest.';
  }
  if (ADDRESS.test(text)) {
    return 'zamiast opisu jest adres. Czytnik ekranu przeczyta go znak po znaku. Napisz jednym zdaniem, co widać.';
  }
  if (NEEDLESS_START.test(text)) {
    return 'opis zaczyna się od słów w rodzaju „zdjęcie przedstawia”. Czytnik ekranu sam mówi, że to grafika – zacznij od tego, co widać.';
  }
  return null;
}

/** Whether a description is the name of its own file, with or without the ending. */
function isFileName(text: string, fileName: string): boolean {
  const stem = fileName.replace(/\.[a-z0-9]+$/i, '');
  // A name of one plain word may well be what the picture shows.
  return text === fileName || (text === stem && /[\d_-]/.test(stem));
}

/** "Zdjęcie przedstawia: chór na schodach" → "Chór na schodach"; null for a text that starts well. */
export function withoutNeedlessStart(text: string): string | null {
  if (!NEEDLESS_START.test(text)) return null;
  const rest = text.replace(NEEDLESS_START, '').replace(/^[\s:,–-]+/, '');
  return rest === '' ? null : rest.charAt(0).toLocaleUpperCase('pl') + rest.slice(1);
}

import type { DocumentFacts } from '../publishing-rules/document-facts';
import { allowedByName, extensionOf } from './allowed-files';
import { uploadLimits } from './upload-limits';

/** What was found out about an uploaded file. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: number;
  /** Media type told by the first bytes; undefined when they tell none, as with plain text. */
  readonly sniffed: string | undefined;
  /** Whether the beginning reads as text. */
  readonly readsAsText: boolean;
  /** Size of an image in pixels; undefined when it cannot be read or the file is no image. */
  readonly pixels: { readonly width: number; readonly height: number } | undefined;
  /** How a look into a document ended; undefined for a file that is none. */
  readonly document?: DocumentFacts['state'] | undefined;
  /** Whether it holds pictures of pages only. */
  readonly isOnlyScanned?: boolean;
}

const number = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 1 });

function isSvg(file: UploadedFile): boolean {
  return ['svg', 'svgz'].includes(extensionOf(file.name)) || file.sniffed === 'image/svg+xml';
}

function refuseKind(file: UploadedFile): string | undefined {
  if (isSvg(file)) {
    return `Pliku „${file.name}” nie można dodać: rysunki SVG mogą zawierać ukryte programy. Zapisz go jako PNG albo WebP i dodaj ponownie.`;
  }
  const allowed = allowedByName(file.name);
  if (allowed === undefined) {
    return `Pliku „${file.name}” nie można dodać: tego rodzaju plików nie przyjmujemy. Można dodać obrazy (JPG, PNG, WebP, AVIF, GIF), dokumenty (PDF, Word, Excel, PowerPoint, OpenDocument), nagrania (MP3, OGG, M4A, WAV) i filmy (MP4, WebM).`;
  }
  const matches =
    file.sniffed === undefined
      ? allowed.kind === 'text' && file.readsAsText
      : allowed.sniffed.includes(file.sniffed.split(';')[0] ?? '');
  return matches
    ? undefined
    : `Plik „${file.name}” nie jest tym, czym się nazywa: w środku nie ma pliku ${allowed.name}. Otwórz go, zapisz na nowo w tym formacie i dodaj ponownie.`;
}

function refuseImage(file: UploadedFile): string | undefined {
  if (allowedByName(file.name)?.kind !== 'image') return undefined;
  if (file.pixels === undefined) {
    return `Obraz „${file.name}” jest uszkodzony i nie da się go odczytać. Zapisz go na nowo i dodaj ponownie.`;
  }
  const { width, height } = file.pixels;
  if (width * height <= uploadLimits.pixels) return undefined;
  const size = `${width} × ${height}, czyli ${number.format((width * height) / 1e6)} megapikseli`;
  return `Obraz „${file.name}” jest za duży: ma ${size}, a może mieć najwyżej ${uploadLimits.pixels / 1e6}. Zmniejsz go (na stronę wystarczy 2400 pikseli szerokości) i dodaj ponownie.`;
}

function refuseDocument({ name, document }: UploadedFile): string | undefined {
  if (document === 'locked') {
    return `Plik „${name}” otwiera się dopiero po podaniu hasła, więc odwiedzający go nie przeczytają. Zapisz go bez hasła i dodaj ponownie.`;
  }
  if (document === 'damaged') {
    return `Dokument „${name}” jest uszkodzony i nie da się go odczytać. Zapisz go na nowo w programie, w którym powstał, i dodaj ponownie.`;
  }
  return undefined;
}

/**
 * Decides whether an uploaded file may stay.
 *
 * @returns a Polish sentence that says what is wrong and what to do; undefined when all is well
 */
export function refuseUpload(file: UploadedFile): string | undefined {
  if (file.bytes === 0) return `Plik „${file.name}” jest pusty. Sprawdź go i dodaj ponownie.`;
  if (file.bytes > uploadLimits.bytes) {
    const megabytes = (bytes: number): string => number.format(bytes / 1024 / 1024);
    return `Plik „${file.name}” jest za duży: ma ${megabytes(file.bytes)} MB, a może mieć najwyżej ${megabytes(uploadLimits.bytes)} MB. Zmniejsz go i dodaj ponownie.`;
  }
  return refuseKind(file) ?? refuseImage(file) ?? refuseDocument(file);
}

/**
 * Decides whether a file may take the place of another. The address of the old one stays, with its
 * ending, so the new one must be of the same kind.
 *
 * @param oldName name or ending of the file that is there, for example `.jpg`
 */
export function refuseReplacement(oldName: string, newName: string): string | undefined {
  const old = allowedByName(oldName);
  if (old === undefined || old === allowedByName(newName)) return undefined;
  return `Plik „${newName}” nie może zastąpić pliku ${old.name}: oba muszą być tego samego rodzaju. Zapisz nowy jako ${old.name} albo dodaj go jako osobny plik.`;
}

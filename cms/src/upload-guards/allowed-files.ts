/** A kind of file that may be uploaded. */
export interface AllowedFile {
  /** How an editor calls it. */
  readonly name: string;
  readonly kind: 'image' | 'document' | 'text' | 'audio' | 'video';
  readonly extensions: readonly string[];
  /** What the first bytes may say (media types of the library `file-type`). */
  readonly sniffed: readonly string[];
}

/** Office files are ZIP archives; when their inner order is unusual no more than that is seen. */
const zip = 'application/zip';
const oldOffice = 'application/x-cfb';
const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

const allowedFiles: readonly AllowedFile[] = [
  { name: 'JPG', kind: 'image', extensions: ['jpg', 'jpeg'], sniffed: ['image/jpeg'] },
  { name: 'PNG', kind: 'image', extensions: ['png'], sniffed: ['image/png', 'image/apng'] },
  { name: 'WebP', kind: 'image', extensions: ['webp'], sniffed: ['image/webp'] },
  { name: 'AVIF', kind: 'image', extensions: ['avif'], sniffed: ['image/avif'] },
  { name: 'GIF', kind: 'image', extensions: ['gif'], sniffed: ['image/gif'] },
  { name: 'PDF', kind: 'document', extensions: ['pdf'], sniffed: ['application/pdf'] },
  {
    name: 'Word',
    kind: 'document',
    extensions: ['docx'],
    sniffed: [`${office}.wordprocessingml.document`, zip],
  },
  {
    name: 'Excel',
    kind: 'document',
    extensions: ['xlsx'],
    sniffed: [`${office}.spreadsheetml.sheet`, zip],
  },
  {
    name: 'PowerPoint',
    kind: 'document',
    extensions: ['pptx'],
    sniffed: [`${office}.presentationml.presentation`, zip],
  },
  {
    name: 'Word, Excel albo PowerPoint',
    kind: 'document',
    extensions: ['doc', 'xls', 'ppt'],
    sniffed: [oldOffice],
  },
  {
    name: 'OpenDocument',
    kind: 'document',
    extensions: ['odt'],
    sniffed: [`${openDocument}.text`, zip],
  },
  {
    name: 'OpenDocument',
    kind: 'document',
    extensions: ['ods'],
    sniffed: [`${openDocument}.spreadsheet`, zip],
  },
  {
    name: 'OpenDocument',
    kind: 'document',
    extensions: ['odp'],
    sniffed: [`${openDocument}.presentation`, zip],
  },
  { name: 'EPUB', kind: 'document', extensions: ['epub'], sniffed: ['application/epub+zip'] },
  { name: 'RTF', kind: 'document', extensions: ['rtf'], sniffed: ['application/rtf'] },
  { name: 'tekst', kind: 'text', extensions: ['txt', 'csv'], sniffed: [] },
  { name: 'napisy VTT', kind: 'text', extensions: ['vtt'], sniffed: ['text/vtt'] },
  { name: 'MP3', kind: 'audio', extensions: ['mp3'], sniffed: ['audio/mpeg'] },
  { name: 'OGG', kind: 'audio', extensions: ['ogg', 'oga', 'opus'], sniffed: ['audio/ogg'] },
  { name: 'M4A', kind: 'audio', extensions: ['m4a'], sniffed: ['audio/x-m4a', 'audio/mp4'] },
  { name: 'WAV', kind: 'audio', extensions: ['wav'], sniffed: ['audio/wav', 'audio/vnd.wave'] },
  { name: 'MP4', kind: 'video', extensions: ['mp4', 'm4v'], sniffed: ['video/mp4', 'video/x-m4v'] },
  { name: 'WebM', kind: 'video', extensions: ['webm'], sniffed: ['video/webm'] },
];

/** Finds what a file claims to be by the ending of its name; undefined = not allowed at all. */
export function allowedByName(fileName: string): AllowedFile | undefined {
  const extension = extensionOf(fileName);
  return allowedFiles.find(({ extensions }) => extensions.includes(extension));
}

/** The ending of a file's name in small letters without the dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase();
}

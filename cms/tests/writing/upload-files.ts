import { captionsOfFilm, silence } from '../../../scripts/journey/small-files.ts';
import { type SmallPdf, smallPdf } from '../../../scripts/journey/small-pdf.ts';
import type { Editor } from '../editor-at-work.ts';
import type { Files } from './entries.ts';

/** How files of Word begin that are older than .docx. */
const OLD_WORD = new Uint8Array(512);
OLD_WORD.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** The first box of an MP4 file: what it is, and no picture in it. */
function emptyFilm(): Uint8Array<ArrayBuffer> {
  const film = Buffer.alloc(24);
  film.writeUInt32BE(24, 0);
  film.write('ftypisom', 4);
  film.write('isommp42', 16);
  return new Uint8Array(film);
}

/** Uploads one file of every kind that entries are written with. */
export async function uploadFiles(editor: Editor): Promise<Files> {
  const file = (name: string, type: string, ...content: Uint8Array<ArrayBuffer>[]) =>
    editor.uploadFile(name, new Blob(content, { type }));
  const pdf = (name: string, wanted?: SmallPdf) => file(name, 'application/pdf', smallPdf(wanted));
  return {
    picture: await editor.upload('kapela-2031.png'),
    otherPicture: await editor.upload('chor.png'),
    pdf: await pdf('regulamin.pdf'),
    otherPdf: await pdf('karta.pdf', { title: 'Karta konkursu' }),
    scan: await pdf('skan.pdf', { text: '', isTagged: false }),
    untaggedPdf: await pdf('bez-znacznikow.pdf', { isTagged: false }),
    pdfOfNoLanguage: await pdf('bez-jezyka.pdf', { language: '' }),
    untitledPdf: await pdf('bez-tytulu.pdf', { title: '' }),
    englishPdf: await pdf('rules.pdf', { language: 'en-GB', title: 'Rules' }),
    oldWord: await file('karta.doc', 'application/msword', OLD_WORD),
    sound: await file('piesn.wav', 'audio/wav', silence()),
    film: await file('chor.mp4', 'video/mp4', emptyFilm()),
    captions: await file('napisy.vtt', 'text/vtt', captionsOfFilm()),
  };
}

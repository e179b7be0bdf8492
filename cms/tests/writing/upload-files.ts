import type { Editor } from '../editor-at-work.ts';
import type { Files } from './entries.ts';

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:01.000\nDzień dobry\n';
/** How files of Word begin that are older than .docx. */
const OLD_WORD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);

/** A tenth of a second of silence: a RIFF/WAVE header, then zeros. */
function silence(): Buffer {
  const samples = 800;
  const wave = Buffer.alloc(44 + samples);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(36 + samples, 4);
  wave.write('WAVEfmt ', 8);
  wave.writeUInt32LE(16, 16);
  wave.writeUInt16LE(1, 20);
  wave.writeUInt16LE(1, 22);
  wave.writeUInt32LE(8000, 24);
  wave.writeUInt32LE(8000, 28);
  wave.writeUInt16LE(1, 32);
  wave.writeUInt16LE(8, 34);
  wave.write('data', 36);
  wave.writeUInt32LE(samples, 40);
  return wave;
}

/** The first box of an MP4 file: what it is, and no picture in it. */
function emptyFilm(): Buffer {
  const film = Buffer.alloc(24);
  film.writeUInt32BE(24, 0);
  film.write('ftypisom', 4);
  film.write('isommp42', 16);
  return film;
}

/** Uploads one file of every kind that entries are written with. */
export async function uploadFiles(editor: Editor): Promise<Files> {
  const file = (name: string, type: string, content: Buffer | string) =>
    editor.uploadFile(name, new Blob([new Uint8Array(Buffer.from(content))], { type }));
  return {
    picture: await editor.upload('kapela-2031.png'),
    otherPicture: await editor.upload('chor.png'),
    pdf: await file('regulamin.pdf', 'application/pdf', PDF),
    otherPdf: await file('karta.pdf', 'application/pdf', `${PDF}%\n`),
    oldWord: await file('karta.doc', 'application/msword', OLD_WORD),
    sound: await file('piesn.wav', 'audio/wav', silence()),
    film: await file('chor.mp4', 'video/mp4', emptyFilm()),
    captions: await file('napisy.vtt', 'text/vtt', CAPTIONS),
  };
}

/** Files as an editor uploads them, as small as programs still take them for what they are. */

/** Captions of one second, WebVTT. */
export function captionsOfFilm(): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode('WEBVTT\n\n00:00.000 --> 00:01.000\nDzień dobry\n');
}

/** A tenth of a second of silence: a RIFF/WAVE header, then zeros. */
export function silence(): Uint8Array<ArrayBuffer> {
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
  return new Uint8Array(wave);
}

/** Parts of entries as Strapi answers them, short enough to be read beside the fault they carry. */

export type Raw = Readonly<Record<string, unknown>>;

export const row = { updatedAt: '2026-11-01T10:00:00.000Z' };
export const words = (text: string) => ({ type: 'text', text });
export const link = (url: string, text: string) => ({ type: 'link', url, children: [words(text)] });
export const paragraph = (...children: Raw[]) => ({ type: 'paragraph', children });
export const heading = (level: number, text: string) => ({
  type: 'heading',
  level,
  children: [words(text)],
});
export const item = (...children: Raw[]) => ({ type: 'list-item', children });
export const list = (...children: Raw[]) => ({ type: 'list', format: 'unordered', children });

const block = (name: string, fields: Raw) => ({ __component: `blocks.${name}`, id: 1, ...fields });
export const text = (...body: Raw[]) => block('text', { body });
export const table = (caption: string, content: string) => block('table', { caption, content });
export const quote = (said: string) => block('quote', { text: said, source: said });
export const moment = (label: string) =>
  block('timeline-entry', { label, year: 1925, text: label });
export const point = (label: string) =>
  block('map-point', { label, latitude: 52, longitude: 21, description: label });
export const intro = text(paragraph(words('Opis zajęć i godzin otwarcia, zawsze aktualny.')));

/** The address of the one picture of the library, and what the library says of it. */
export const PICTURE = '/uploads/scena.png';
const media = {
  url: PICTURE,
  hash: 'scena',
  updatedAt: row.updatedAt,
  name: 'scena.png',
  mime: 'image/png',
  size: 12,
  width: 64,
  height: 48,
};
const pictured = (alternativeText: string, caption?: string) => ({
  media,
  role: 'informacyjne',
  alternativeText,
  caption: caption ?? null,
});
export const image = (alternativeText: string, caption?: string) =>
  block('image', { image: pictured(alternativeText, caption) });
export const gallery = (...alternatives: string[]) =>
  block('gallery', { images: alternatives.map((each) => pictured(each)) });

/** A page of the collection "Strony", in no menu. */
export const page = (slug: string, title: string, content: readonly Raw[]) => ({
  ...row,
  documentId: slug,
  title,
  slug,
  lead: null,
  content,
  menu: 'poza menu',
});

import { z } from 'zod';
import type { Panel } from '../demo-content/panel/client.ts';
import { captionsOfFilm, silence } from './small-files.ts';
import { smallPdf } from './small-pdf.ts';

const uploaded = z.array(z.object({ id: z.number() })).length(1);
const stored = z.object({ data: z.object({ slug: z.string() }) });

/** Words that only this page has, one for each kind of block. */
export const WORDS_OF_BLOCKS = [
  'akapit próbny',
  'Rysunek w treści',
  'Galeria próbna',
  'Cytat próbny',
  'Wpis osi czasu',
  'Punkt próbny',
  'Nagranie próbne',
  'Film próbny',
  'Tabela próbna',
  'Regulamin próbny',
] as const;

/**
 * Publishes a page that holds every kind of block, with files of every kind.
 *
 * @param picture id of an uploaded picture
 * @returns the page's slug
 */
export async function publishPageOfEveryBlock(panel: Panel, picture: number): Promise<string> {
  const [pdf, sound, captions] = await Promise.all([
    upload(panel, 'regulamin.pdf', 'application/pdf', smallPdf()),
    upload(panel, 'nagranie.wav', 'audio/wav', silence()),
    upload(panel, 'napisy.vtt', 'text/vtt', captionsOfFilm()),
  ]);
  const image = {
    media: picture,
    role: 'informacyjne',
    alternativeText: 'Rysunek w treści: czerwone koło.',
  };
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'To akapit próbny.' }] };
  const transcript = 'Zapis słów nagrania.';
  const answer = await panel.request(
    'POST',
    '/content-manager/collection-types/api::page.page/actions/publish',
    {
      title: 'Strona ze wszystkich klocków',
      slug: 'wszystkie-klocki',
      menu: 'poza menu',
      content: [
        { __component: 'blocks.text', body: [paragraph] },
        { __component: 'blocks.image', image },
        { __component: 'blocks.gallery', title: 'Galeria próbna', images: [image] },
        { __component: 'blocks.quote', text: 'Cytat próbny', source: 'Źródło' },
        { __component: 'blocks.timeline-entry', label: '1925', year: 1925, text: 'Wpis osi czasu' },
        { __component: 'blocks.map-point', label: 'Punkt próbny', latitude: 52, longitude: 21 },
        { __component: 'blocks.audio', title: 'Nagranie próbne', file: sound, transcript },
        {
          __component: 'blocks.video',
          title: 'Film próbny',
          url: 'https://example.org/film',
          captions,
          transcript,
        },
        {
          __component: 'blocks.table',
          caption: 'Tabela próbna',
          content: 'Dzień | Godzina\nsobota | 18:00',
        },
        { __component: 'blocks.file', attachment: { title: 'Regulamin próbny', file: pdf } },
      ],
    },
  );
  return stored.parse(answer).data.slug;
}

async function upload(
  panel: Panel,
  name: string,
  type: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<number> {
  const form = new FormData();
  form.append('files', new Blob([content], { type }), name);
  const [file] = uploaded.parse(await panel.request('POST', '/upload', form));
  if (file === undefined) throw new Error(`${name} was uploaded and has no id.`);
  return file.id;
}

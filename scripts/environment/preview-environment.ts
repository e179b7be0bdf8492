import { z } from 'zod';
import { publisherEnvironment } from './publisher-environment.ts';
import { httpUrl, port } from './variables.ts';

const { DATA_DIR, NOTICE_SECRET, STRAPI_URL, STRAPI_TOKEN, SITE_URL } = publisherEnvironment.shape;

/** What the preview reads from its environment. */
export const previewEnvironment = z.object({
  DATA_DIR,
  NOTICE_SECRET,
  STRAPI_URL,
  STRAPI_TOKEN,
  SITE_URL,
  PREVIEW_PORT: port(4323),
  /** Where editors reach the panel, which alone may show a preview in itself. */
  PANEL_URL: httpUrl('https://panel.example.org').default('http://127.0.0.1:1337'),
  OFFLINE_READING: z.enum(['0', '1'], 'write 1 (on) or 0 (off)').default('1'),
});

export type PreviewEnvironment = z.infer<typeof previewEnvironment>;

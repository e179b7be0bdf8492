import { resolve } from 'node:path';
import { z } from 'zod';
import { repositoryRoot } from '../environment/repository-root.ts';
import { port } from '../environment/variables.ts';

/** What `npm start` and `npm run dev` read from their environment. */
export const startEnvironment = z.object({
  SITE_PORT: port(4321),
  CMS_PORT: port(1337),
  PUBLISHER_PORT: port(4322),
  PREVIEW_PORT: port(4323),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((folder) => resolve(repositoryRoot, folder)),
  DEMO_CONTENT: z.enum(['0', '1'], 'write 0 for an empty panel or 1').default('1'),
  ADMIN_EMAIL: z.email('give an e-mail address').default('administrator@example.org'),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'give an address such as https://www.example.org' })
    .optional(),
  PREVIEW_URL: z
    .url({ protocol: /^https?$/, error: 'give an address such as https://podglad.example.org' })
    .optional(),
  PUBLIC_CMS_URL: z
    .url({ protocol: /^https?$/, error: 'give an address such as https://panel.example.org' })
    .optional(),
});

export type StartEnvironment = z.infer<typeof startEnvironment>;

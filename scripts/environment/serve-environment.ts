import { z } from 'zod';
import { dataDir, port } from './variables.ts';

/** What the static server reads from its environment. */
export const serveEnvironment = z.object({
  DATA_DIR: dataDir,
  SITE_PORT: port(4321),
});

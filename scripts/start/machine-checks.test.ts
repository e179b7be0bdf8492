import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { requireFreePort, requireRoom } from './machine-checks.ts';

it('names the port that is in use and the variable that changes it', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(requireFreePort(port, 'SITE_PORT')).rejects.toThrow(
    new RegExp(`Port ${port} is in use.*SITE_PORT`),
  );
  await new Promise((resolve) => server.close(resolve));
  await requireFreePort(port, 'SITE_PORT');
});

it('says which folder cannot be made', async () => {
  await expect(requireRoom(`${import.meta.filename}/here`)).rejects.toThrow(/here.*DATA_DIR/);
});

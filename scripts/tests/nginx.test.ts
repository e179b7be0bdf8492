import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, NginxProcess, needNginx, testConf } from './nginx-process.ts';
import { rawRequest } from './raw-request.ts';
import { runScript } from './run-script.ts';
import { expectTheTable, expectWaiting } from './serve-expectations.ts';
import { releaseTableSite } from './serve-site.ts';
import { temporaryData } from './small-release.ts';

describe('the nginx of production', () => {
  const data = temporaryData();
  const folder = join(data.root, 'nginx');
  let nginx: NginxProcess;
  let base = '';
  const render = (...args: string[]) =>
    runScript('nginx/render.ts', ['--data-dir', data.root, '--server-name', 'localhost', ...args]);

  beforeAll(async () => {
    await needNginx();
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const conf = await render('--listen', `127.0.0.1:${port}`, '--brotli');
    nginx = await NginxProcess.start(folder, conf, base);
  });
  afterAll(async () => {
    await nginx?.stop();
    rmSync(data.root, { recursive: true });
  });

  const underTest = { base: () => base, data: () => data, reload: () => nginx.reload() };
  expectWaiting(underTest);

  describe('with a release', () => {
    beforeAll(() => releaseTableSite(data));

    it('serves the page laid at an old address until it is told of the redirect', async () => {
      const answer = await rawRequest(base, '/stary/');
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toContain('Adres się zmienił');
      await nginx.reload();
      expect((await rawRequest(base, '/stary/')).status).toBe(301);
    });

    expectTheTable(underTest);
  });

  it('takes the configuration with HTTPS, and the one without brotli', async () => {
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
      ].concat(['-subj', '/CN=localhost', '-keyout', key, '-out', certificate]),
      { stdio: 'ignore' },
    );
    const port = String(await freePort());
    const tls = ['--certificate', certificate, '--key', key, '--tls-listen', port];
    const conf = await render('--listen', String(await freePort()), ...tls);
    expect(conf).toContain('ssl_buffer_size 4k;');
    expect(await testConf(join(folder, 'tls'), conf)).toContain('test is successful');
    expect(conf).toContain('# brotli_static on;');
  });
});

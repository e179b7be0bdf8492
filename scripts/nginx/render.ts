import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renderSiteConf } from './render-site-conf.ts';

const help = `Writes the nginx configuration of the site to the standard output.

  node scripts/nginx/render.ts --data-dir /srv/site/data --server-name www.example.org

  --data-dir <folder>     the data folder (DATA_DIR), an absolute path; nginx must be able to read it
  --server-name <name>    the host name
  --listen <port>         for plain HTTP (80)
  --certificate <file> --key <file>    switch HTTPS on; plain HTTP then leads there
  --tls-listen <port>     for HTTPS (443)
  --brotli                nginx has the module (Debian: apt-get install libnginx-mod-http-brotli-static)
`;

try {
  const { values } = parseArgs({
    options: {
      'data-dir': { type: 'string' },
      'server-name': { type: 'string' },
      listen: { type: 'string', default: '80' },
      certificate: { type: 'string' },
      key: { type: 'string' },
      'tls-listen': { type: 'string', default: '443' },
      brotli: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { 'data-dir': dataDir, 'server-name': serverName, certificate, key } = values;
  if (values.help) {
    console.log(help);
  } else if (dataDir === undefined || !isAbsolute(dataDir) || serverName === undefined) {
    throw new Error(`--data-dir (an absolute path) and --server-name are needed\n\n${help}`);
  } else if ((certificate === undefined) !== (key === undefined)) {
    throw new Error('--certificate and --key belong together');
  } else {
    const tls =
      certificate === undefined || key === undefined
        ? null
        : { listen: values['tls-listen'], certificate, key };
    const template = readFileSync(new URL('./site.conf.template', import.meta.url), 'utf8');
    const choices = {
      dataDir: dataDir.replace(/\/+$/, ''),
      serverName,
      listen: values.listen,
      tls,
      brotli: values.brotli,
      waitingFolder: fileURLToPath(new URL('../serve', import.meta.url)),
    };
    process.stdout.write(renderSiteConf(template, choices));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

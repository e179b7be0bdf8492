import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { SiteConfChoices } from './render-site-conf.ts';
import { renderSiteConf } from './render-site-conf.ts';

const template = readFileSync(new URL('./site.conf.template', import.meta.url), 'utf8');
const choices: SiteConfChoices = {
  dataDir: '/srv/site/data',
  serverName: 'www.example.org',
  listen: '80',
  tls: null,
  brotli: false,
  waitingFolder: '/srv/site/scripts/serve',
};

it('leaves no place unfilled', () => {
  expect(renderSiteConf(template, choices)).not.toMatch(/\{\{|\}\}/);
  expect(() => renderSiteConf('{{other}}', choices)).toThrow('{{other}}');
});

it('leads from HTTP to HTTPS when there is a certificate', () => {
  const tls = { listen: '443', certificate: '/c.pem', key: '/k.pem' };
  const conf = renderSiteConf(template, { ...choices, tls });
  expect(conf).toContain('listen 443 ssl http2;');
  expect(conf).toContain('return 301 https://$host$request_uri;');
  expect(conf).toContain('Strict-Transport-Security');
});

it('refuses a value that would end its place', () => {
  const broken = { ...choices, serverName: 'a; return 200' };
  expect(() => renderSiteConf(template, broken)).toThrow('cannot stand');
});

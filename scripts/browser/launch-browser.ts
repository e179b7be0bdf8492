import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Keeps Chromium from talking to the world; it is here to look at our pages. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Chromium's sandbox refuses root, and containers often lack what it needs. */
export function sandboxFlags(): readonly string[] {
  const inContainer = existsSync('/.dockerenv') || process.env['CI'] === 'true';
  return process.getuid?.() === 0 || inContainer ? ['--no-sandbox'] : [];
}

/** Flags for every Chromium this project starts. */
export function browserFlags(): readonly string[] {
  return [...QUIET, ...sandboxFlags()];
}

/** A headless browser with a fresh profile. The caller closes it. */
export async function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: [...browserFlags()] });
}

import { Webhook } from 'standardwebhooks';

/** Where notices go and how they are signed. */
export type OutboxSettings = { endpoint: string; secret: string };

/**
 * Reads PUBLISHER_URL and NOTICE_SECRET.
 * @returns null when no publisher is set: notices are kept and not sent
 * @throws Error naming the variable that is wrong and what it should be
 */
export function readOutboxSettings(env: NodeJS.ProcessEnv): OutboxSettings | null {
  const url = env['PUBLISHER_URL']?.trim() ?? '';
  const secret = env['NOTICE_SECRET']?.trim() ?? '';
  if (url === '') return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(
      `PUBLISHER_URL is "${url}": give the http or https address of the publisher, for example http://127.0.0.1:4322.`,
    );
  }
  if (!isSecret(secret)) {
    throw new Error(
      'NOTICE_SECRET is missing or malformed: give "whsec_" and at least 24 random bytes in base64, the same as for the publisher.',
    );
  }
  return { endpoint: `${url.replace(/\/+$/, '')}/notices`, secret };
}

/** Standard Webhooks asks for 24 to 64 random bytes. */
function isSecret(secret: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret)) return false;
  try {
    new Webhook(secret);
  } catch {
    return false;
  }
  return Buffer.from(secret.slice('whsec_'.length), 'base64').length >= 24;
}

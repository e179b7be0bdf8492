import { readOutboxSettings } from '../outbox/settings';

/** Where previews are shown, and how links to them are signed. */
export interface PreviewSettings {
  /** Under which editors' browsers reach the preview, without a slash at its end. */
  readonly publicUrl: string;
  /** Under which the panel's server reaches it. */
  readonly serverUrl: string;
  /** "whsec_" and base64: the secret of notices, which the preview knows too. */
  readonly secret: string;
}

/**
 * Reads PREVIEW_URL, PREVIEW_SERVER_URL and NOTICE_SECRET.
 *
 * @returns null when PREVIEW_URL is not set: the panel then offers no preview
 * @throws Error naming the variable that is wrong and what it should be
 */
export function readPreviewSettings(env: NodeJS.ProcessEnv): PreviewSettings | null {
  const publicUrl = address(env, 'PREVIEW_URL');
  if (publicUrl === null) return null;
  const settings = readOutboxSettings({ ...env, PUBLISHER_URL: publicUrl });
  if (settings === null) return null;
  return {
    publicUrl,
    serverUrl: address(env, 'PREVIEW_SERVER_URL') ?? publicUrl,
    secret: settings.secret,
  };
}

function address(env: NodeJS.ProcessEnv, name: string): string | null {
  const url = env[name]?.trim() ?? '';
  if (url === '') return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(
      `${name} is "${url}": give the http or https address of the preview, for example http://127.0.0.1:4323.`,
    );
  }
  return url.replace(/\/+$/, '');
}

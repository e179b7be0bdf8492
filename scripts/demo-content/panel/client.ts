import { z } from 'zod';

export type Administrator = { url: string; email: string; password: string };

/** A request to the panel that did not succeed. `status` is 0 when there was no answer at all. */
export class PanelError extends Error {
  readonly status: number;
  constructor(request: string, status: number, reason: string) {
    super(`${request}: ${status || 'no answer'} – ${reason}`);
    this.status = status;
  }
}

export type Panel = {
  /** Sends JSON or a form and gives the answer's JSON; throws {@link PanelError}. */
  request(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<unknown>;
};

const refusedAnswer = z.object({
  error: z.object({ message: z.string(), details: z.unknown().optional() }),
});
const patience = 60_000;

/** Logs in as an editor would, at the panel's own API. */
export async function logIn({ url, email, password }: Administrator): Promise<Panel> {
  const base = new URL(url).origin;
  const answer = await send(base, 'POST', '/admin/login', { email, password });
  const { data } = z.object({ data: z.object({ token: z.string() }) }).parse(answer);
  return { request: (method, path, body) => send(base, method, path, body, data.token) };
}

async function send(base: string, method: string, path: string, body?: object, token?: string) {
  const request = `${method} ${base}${path}`;
  const form = body instanceof FormData;
  const headers: Record<string, string> = {};
  if (token) headers['authorization'] = `Bearer ${token}`;
  if (body && !form) headers['content-type'] = 'application/json';
  let status = 0;
  let text: string;
  try {
    const response = await fetch(base + path, {
      method,
      headers,
      signal: AbortSignal.timeout(patience),
      ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
    });
    status = response.status;
    text = await response.text();
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new PanelError(request, 0, `${reason}. Is the panel running at ${base}?`);
  }
  const json = asJson(text);
  if (status >= 200 && status < 300) return json;
  const refused = refusedAnswer.safeParse(json);
  const { message, details } = refused.success
    ? refused.data.error
    : { message: text.slice(0, 200), details: undefined };
  throw new PanelError(
    request,
    status,
    details ? `${message} ${JSON.stringify(details).slice(0, 1500)}` : message,
  );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

interface Settings {
  readonly requestsPerMinute: number;
}

interface Context {
  readonly path: string;
  readonly request: { readonly ip: string };
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

/**
 * Limits how often one address may ask the content API (`/api/…`). Beyond the limit it answers
 * 429 with `Retry-After` in seconds. The login of the panel has its own limit (`config/admin.ts`).
 */
export default ({ requestsPerMinute }: Settings) => {
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    if (context.path.startsWith('/api/')) {
      try {
        await limiter.consume(context.request.ip);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.ceil(refusal.msBeforeNext / 1000);
        context.set('Retry-After', String(seconds));
        context.status = 429;
        context.body = {
          data: null,
          error: {
            status: 429,
            name: 'RateLimitError',
            message: `More than ${requestsPerMinute} requests in a minute; ask again in ${seconds} s.`,
          },
        };
        return;
      }
    }
    await next();
  };
};

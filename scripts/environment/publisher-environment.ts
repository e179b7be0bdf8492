import { z } from 'zod';
import { command, dataDir, httpUrl, port, seconds } from './variables.ts';

/** What the publisher reads from its environment. */
export const publisherEnvironment = z
  .object({
    DATA_DIR: dataDir,
    PUBLISHER_PORT: port(4322),
    NOTICE_SECRET: z
      .string('give the secret shared with the cms, "whsec_" and base64')
      .regex(
        /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/,
        'write "whsec_" and at least 24 random bytes as base64, the same value as the cms has',
      ),
    STRAPI_WEBHOOK_TOKEN: z
      .string()
      .min(16, 'take at least 16 characters, or unset it to close this entrance')
      .optional(),
    STRAPI_URL: httpUrl('http://127.0.0.1:1337').default('http://127.0.0.1:1337'),
    STRAPI_TOKEN: z.string().optional(),
    SITE_URL: httpUrl('https://www.example.org').default('http://127.0.0.1:4321'),
    PUBLISH_TARGET: z.enum(['local', 'github'], 'write local or github').default('local'),
    GITHUB_REPOSITORY: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, 'write owner/name')
      .optional(),
    GITHUB_TOKEN: z.string().optional(),
    GITHUB_API_URL: httpUrl('https://api.github.com').default('https://api.github.com'),
    /** 1: a publish renders what it changes; 0: each is a plain, complete `astro build`. */
    ONLY_CHANGED: z.enum(['0', '1'], 'write 1 (on) or 0 (off)').default('1'),
    BUILD_COMMAND: command.optional(),
    CHECK_COMMAND: command.optional(),
    AFTER_RELEASE_COMMAND: command.optional(),
    BUILD_LIMIT_SECONDS: seconds(15 * 60),
    CHECK_LIMIT_SECONDS: seconds(15 * 60),
  })
  .superRefine((value, context) => {
    if (value.PUBLISH_TARGET !== 'github') return;
    for (const name of ['GITHUB_REPOSITORY', 'GITHUB_TOKEN'] as const) {
      if (value[name] === undefined) {
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'needed because PUBLISH_TARGET is github',
        });
      }
    }
  });

export type PublisherEnvironment = z.infer<typeof publisherEnvironment>;

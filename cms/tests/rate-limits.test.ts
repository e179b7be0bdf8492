import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

const limit = 5;

let strapi: RunningStrapi;

beforeAll(async () => {
  strapi = await startStrapi({ environment: { CONTENT_API_LIMIT_PER_MINUTE: String(limit) } });
});

afterAll(() => strapi?.stop());

async function logIn(email: string, password: string) {
  const response = await fetch(`${strapi.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const answer = await response.json();
  return { status: response.status, message: String(answer.error?.message ?? '') };
}

test('the eleventh wrong password is not even looked at, other accounts may log in', async () => {
  const statuses = [];
  for (let count = 1; count <= 10; count += 1) {
    statuses.push((await logIn('redakcja@example.org', `zgaduje-${count}`)).status);
  }
  expect(statuses).toEqual(Array(10).fill(400));
  const refused = await logIn('redakcja@example.org', 'zgaduje-11');
  expect(refused.status).toBe(429);
  expect(refused.message).toBe('Too many requests, please try again later.');
  const { email, password } = strapi.administrator;
  expect((await logIn(email, password)).status).toBe(200);
});

test('the content API answers up to its limit and then says when to ask again', async () => {
  const ask = () =>
    fetch(`${strapi.url}/api/events`, {
      headers: { authorization: `Bearer ${strapi.siteToken()}` },
    });
  const statuses = [];
  for (let count = 1; count <= limit; count += 1) statuses.push((await ask()).status);
  expect(statuses).toEqual(Array(limit).fill(200));
  const refused = await ask();
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect((await refused.json()).error.message).toBe(
    `More than ${limit} requests in a minute; ask again in ${seconds} s.`,
  );
});

import type { RunningStrapi } from './start-strapi.ts';

/** The answer of the panel's own API. Not validated: a wrong shape shows in what a test expects of it. */
interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly error: { readonly message: string } | null;
}

type Role = { readonly id: number; readonly name: string };

/**
 * Requests to the routes we add to the panel, as its browser part sends them.
 * A `token` of another person may be given; '' is nobody's, left out it is the administrator's.
 */
export function panelRequests(strapi: RunningStrapi) {
  async function ask<Data>(
    method: string,
    path: string,
    token?: string,
    body?: object,
  ): Promise<Answer<Data>> {
    const bearer = token ?? (await strapi.adminToken());
    const response = await fetch(strapi.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const read: Partial<Answer<Data>> & Pick<Answer<Data>, 'data'> = await response.json();
    return { error: null, ...read, status: response.status };
  }
  return {
    get: <Data>(path: string, token?: string) => ask<Data>('GET', path, token),
    put: <Data>(path: string, body: object, token?: string) => ask<Data>('PUT', path, token, body),
    post: <Data>(path: string, body: object, token?: string) =>
      ask<Data>('POST', path, token, body),
    del: <Data>(path: string, token?: string) => ask<Data>('DELETE', path, token),
    /** Creates an account with the role of this name; gives its token. */
    async account(
      roleName: string,
      email = `${roleName.toLowerCase()}@example.org`,
    ): Promise<string> {
      const { data: roles } = await ask<readonly Role[]>('GET', '/admin/roles');
      const role = roles.find(({ name }) => name === roleName);
      if (role === undefined) throw new Error(`The panel has no role ${roleName}.`);
      const password = 'Haslo1-do-prob';
      const person = { firstname: roleName, email, roles: [role.id] };
      const { data: user } = await ask<{ readonly id: number }>(
        'POST',
        '/admin/users',
        undefined,
        person,
      );
      await ask('PUT', `/admin/users/${user.id}`, undefined, { password, isActive: true });
      const login = { email, password };
      const { data } = await ask<{ readonly token: string }>('POST', '/admin/login', '', login);
      return data.token;
    },
  };
}

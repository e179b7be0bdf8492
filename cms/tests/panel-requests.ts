import type { RunningStrapi } from './start-strapi.ts';

/** The answer of the panel's own API, read. */
interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly data: any;
  readonly error: { readonly message: string } | null;
}

/**
 * Requests to the routes we add to the panel, as its browser part sends them.
 * A `token` of another person may be given; '' is nobody's, left out it is the administrator's.
 */
export function panelRequests(strapi: RunningStrapi) {
  async function ask(method: string, path: string, token?: string, body?: object): Promise<Answer> {
    const bearer = token ?? (await strapi.adminToken());
    const response = await fetch(strapi.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { data, error = null } = await response.json();
    return { status: response.status, data, error };
  }
  return {
    get: (path: string, token?: string) => ask('GET', path, token),
    put: (path: string, body: object, token?: string) => ask('PUT', path, token, body),
    post: (path: string, body: object, token?: string) => ask('POST', path, token, body),
    del: (path: string, token?: string) => ask('DELETE', path, token),
    /** Creates an account with the role of this name; gives its token. */
    async account(
      roleName: string,
      email = `${roleName.toLowerCase()}@example.org`,
    ): Promise<string> {
      const { data: roles } = await ask('GET', '/admin/roles');
      const role = roles.find(({ name }: { readonly name: string }) => name === roleName);
      const password = 'Haslo1-do-prob';
      const person = { firstname: roleName, email, roles: [role.id] };
      const { data: user } = await ask('POST', '/admin/users', undefined, person);
      await ask('PUT', `/admin/users/${user.id}`, undefined, { password, isActive: true });
      return (await ask('POST', '/admin/login', '', { email, password })).data.token;
    },
  };
}

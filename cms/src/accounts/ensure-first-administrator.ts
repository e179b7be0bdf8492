import type { Core } from '@strapi/strapi';
import { adminService } from './admin-service';

/** The part of Strapi's `admin::user` service that is used here. */
interface UserService {
  exists(): Promise<boolean>;
  createFirstAdmin(attributes: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * Creates the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD when nobody can log in yet.
 * Without the two variables the panel asks for the first account itself.
 */
export async function ensureFirstAdministrator(
  strapi: Core.Strapi,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const email = variables['ADMIN_EMAIL'];
  const password = variables['ADMIN_PASSWORD'];
  if (!email || !password) return;
  const users = adminService<UserService>(strapi, 'admin::user');
  if (await users.exists()) return;
  await users.createFirstAdmin({
    email: email.toLowerCase(),
    password,
    firstname: 'Administracja',
    lastname: '',
  });
}

import type { Core } from '@strapi/strapi';
import { adminService } from './admin-service';
import { growPermissions } from './grow-permissions';
import {
  administratorRole,
  authorRole,
  editorRole,
  type Permission,
  permissionsOf,
  type RolePlan,
} from './role-plan';

interface Role {
  readonly id: number;
}

/** The part of Strapi's `admin::role` service that is used here. */
interface RoleService {
  findOne(where: { readonly code: string }): Promise<Role | null>;
  create(attributes: Readonly<Record<string, string>>): Promise<Role>;
  update(
    where: { readonly id: number },
    attributes: Readonly<Record<string, string>>,
  ): Promise<Role>;
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
}

/** The part of Strapi's `admin::content-type` service that is used here. */
interface ContentTypeService {
  getNestedFields(model: unknown, options: { readonly components: unknown }): string[];
}

/** The part of Strapi's `admin::permission` service that is used here. */
interface PermissionService {
  findMany(query: unknown): Promise<Permission[]>;
}

/** What an earlier start granted, by the role's code. */
type Granted = Readonly<Record<string, readonly Permission[]>>;

function fieldsOf(strapi: Core.Strapi): (uid: string) => readonly string[] {
  const service = adminService<ContentTypeService>(strapi, 'admin::content-type');
  return (uid) =>
    service.getNestedFields(
      Object.values(strapi.contentTypes).find((type) => type.uid === uid),
      { components: strapi.components },
    );
}

async function ensureRole(
  strapi: Core.Strapi,
  plan: RolePlan,
  granted: readonly Permission[] | undefined,
): Promise<readonly Permission[]> {
  const roles = adminService<RoleService>(strapi, 'admin::role');
  const permissions = adminService<PermissionService>(strapi, 'admin::permission');
  const { code, name, description } = plan;
  const wanted = permissionsOf(plan, fieldsOf(strapi));
  const found = await roles.findOne({ code });
  if (granted === undefined) {
    const role = found ?? (await roles.create({ code, name, description }));
    await roles.update({ id: role.id }, { name, description });
    await roles.assignPermissions(role.id, wanted);
  } else if (found !== null && JSON.stringify(granted) !== JSON.stringify(wanted)) {
    const current = await permissions.findMany({ where: { role: { id: found.id } } });
    await roles.assignPermissions(found.id, growPermissions(current, granted, wanted));
  }
  return wanted;
}

/**
 * Gives the three roles their Polish names and permissions at the first start. Later starts only
 * add what a new version of the content model brings; a role an administrator deleted stays away.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'roles' });
  const granted = (await store.get({ key: 'granted' })) as Granted | null; // written below only
  if (granted === null) {
    const roles = adminService<RoleService>(strapi, 'admin::role');
    const { code, name, description } = administratorRole;
    const administrator = await roles.findOne({ code });
    if (administrator !== null) await roles.update({ id: administrator.id }, { name, description });
  }
  const written: Record<string, readonly Permission[]> = {};
  for (const plan of [editorRole, authorRole]) {
    written[plan.code] = await ensureRole(strapi, plan, granted?.[plan.code]);
  }
  await store.set({ key: 'granted', value: written });
}

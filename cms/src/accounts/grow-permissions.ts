import type { Permission } from './role-plan';

function sameSubject(one: Permission, other: Permission): boolean {
  return one.action === other.action && one.subject === other.subject;
}

/**
 * Decides what a role may do after a new version of the content model: what is new in the plan
 * (a new type, a new field) is added; whatever an administrator has taken away or given in the
 * panel since the last version stays so.
 *
 * @param current what the role may do now
 * @param granted what the last version granted; empty at the first start
 * @param wanted what this version grants
 * @returns all permissions the role shall have
 */
export function growPermissions(
  current: readonly Permission[],
  granted: readonly Permission[],
  wanted: readonly Permission[],
): Permission[] {
  const grown = current.map((permission): Permission => {
    const target = wanted.find((candidate) => sameSubject(candidate, permission));
    const before = granted.find((candidate) => sameSubject(candidate, permission));
    const known = before?.properties.fields ?? [];
    const added = (target?.properties.fields ?? []).filter((field) => !known.includes(field));
    if (added.length === 0) return permission;
    const fields = [...new Set([...(permission.properties.fields ?? []), ...added])];
    return { ...permission, properties: { ...permission.properties, fields } };
  });
  const isNew = (permission: Permission): boolean =>
    ![...current, ...granted].some((candidate) => sameSubject(candidate, permission));
  return [...grown, ...wanted.filter(isNew)];
}

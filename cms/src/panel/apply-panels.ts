import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Panel } from './define-panel';
import { type Configuration, type Model, panelConfiguration } from './panel-configuration';
import { panels } from './panels';
import { systemColumns } from './system-columns';

interface Schema {
  readonly uid: string;
  readonly modelType: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

interface Attribute {
  readonly type: string;
  readonly target?: string;
}

/** The part of the content manager's services that is used here. */
interface ConfigurationService {
  findConfiguration(model: Schema): Promise<Configuration>;
  updateConfiguration(model: Schema, configuration: Configuration): Promise<unknown>;
}

interface FieldSizeService {
  getFieldSize(type: string): { readonly default: number };
}

/** The versions of our panels that were applied, by uid. */
type Applied = Readonly<Record<string, string>>;

function schemaOf(strapi: Core.Strapi, uid: string): Schema {
  const schema = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)].find(
    (candidate) => candidate.uid === uid,
  );
  if (schema === undefined) throw new Error(`cms/src/panel speaks of ${uid}, which has no schema.`);
  return schema as Schema; // Strapi's own type, seen through the part used here
}

function modelOf(strapi: Core.Strapi, schema: Schema): Model {
  const sizes: FieldSizeService = strapi.plugin('content-manager').service('field-sizes');
  return {
    sizeOf: (field) => sizes.getFieldSize(schema.attributes[field]?.type ?? 'string').default,
    relationMainField: (field) => {
      const target = schema.attributes[field]?.target;
      return panels.find(({ uid }) => uid === target)?.mainField;
    },
  };
}

async function applyPanel(strapi: Core.Strapi, panel: Panel): Promise<void> {
  const schema = schemaOf(strapi, panel.uid);
  const kind = schema.modelType === 'component' ? 'components' : 'content-types';
  const service: ConfigurationService = strapi.plugin('content-manager').service(kind);
  const stored = await service.findConfiguration(schema);
  const { settings, metadatas, layouts } = panelConfiguration(
    panel,
    modelOf(strapi, schema),
    stored,
  );
  await service.updateConfiguration(schema, { settings, metadatas, layouts });
}

/** Changes with our words and layout, and with the fields of the schema. */
function versionOf(panel: Panel): string {
  const mainFields = panels.map(({ uid, mainField }) => [uid, mainField]);
  const everything = JSON.stringify([panel, systemColumns, mainFields]);
  return createHash('sha256').update(everything).digest('hex').slice(0, 16);
}

/**
 * Gives the panel its Polish labels, its order of fields and its columns. A type is touched only
 * when our version of it changed, so what an administrator arranges in the panel stays.
 */
export async function applyPanels(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'panels' });
  const applied = ((await store.get({ key: 'applied' })) ?? {}) as Applied; // written below only
  const changed = panels.filter((panel) => applied[panel.uid] !== versionOf(panel));
  if (changed.length === 0) return;
  for (const panel of changed) await applyPanel(strapi, panel);
  const versions = Object.fromEntries(panels.map((panel) => [panel.uid, versionOf(panel)]));
  await store.set({ key: 'applied', value: versions });
}

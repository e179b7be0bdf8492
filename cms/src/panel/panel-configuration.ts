import type { Panel } from './define-panel';
import { type Cell, editRows } from './edit-rows';
import { systemColumns } from './system-columns';

type Metadata = Readonly<Record<string, unknown>>;

/** What Strapi's content manager stores about the views of a type or component. */
export interface Configuration {
  readonly settings: Metadata;
  readonly metadatas: Readonly<
    Record<string, { readonly edit: Metadata; readonly list: Metadata }>
  >;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly Cell[])[];
  };
}

/** What the decision needs to know about the content model. */
export interface Model {
  /** Strapi's own width of a field, in twelfths. */
  sizeOf(field: string): number;
  /** The main field of the type a relation points to; undefined when the field is no relation. */
  relationMainField(field: string): string | undefined;
}

/**
 * Lays our words, order and columns over Strapi's configuration. What we do not speak about
 * (which field is sortable, how relations open) stays as it was.
 */
export function panelConfiguration(
  panel: Panel,
  model: Model,
  stored: Configuration,
): Configuration {
  const metadatas: Record<string, { edit: Metadata; list: Metadata }> = { ...stored.metadatas };
  for (const [field, label] of Object.entries(systemColumns)) {
    const before = metadatas[field];
    if (before !== undefined) metadatas[field] = { ...before, list: { ...before.list, label } };
  }
  for (const [field, text] of Object.entries(panel.fields)) {
    const { edit = {}, list = {} } = metadatas[field] ?? {};
    const { label, description, placeholder = '' } = text;
    const relationMainField = model.relationMainField(field);
    const mainField = relationMainField === undefined ? {} : { mainField: relationMainField };
    metadatas[field] = {
      edit: { ...edit, label, description, placeholder, ...mainField },
      list: { ...list, label },
    };
  }
  const cells = Object.entries(panel.fields).map(([name, { size }]): Cell => {
    return { name, size: size ?? model.sizeOf(name) };
  });
  return {
    settings: {
      ...stored.settings,
      mainField: panel.mainField,
      pageSize: 20,
      ...(panel.sort && { defaultSortBy: panel.sort.by, defaultSortOrder: panel.sort.order }),
    },
    metadatas,
    layouts: { list: panel.list ?? stored.layouts.list, edit: editRows(cells) },
  };
}

/** How one field looks in the edit view. All words are Polish: editors read them. */
export interface FieldText {
  readonly label: string;
  /** One or two sentences under the field: what to write and why. */
  readonly description: string;
  /** An example inside an empty field; only for fields one types into. */
  readonly placeholder?: string;
  /** Width in twelfths of a row; left out = Strapi's own width for this kind of field. */
  readonly size?: number;
}

/** How one type or component looks in the panel. */
export interface Panel {
  /** For example `api::event.event` or `shared.image`. */
  readonly uid: string;
  /** The field by which an entry is called in lists, relations and titles. */
  readonly mainField: string;
  /** Order of the list view; components have none. */
  readonly sort?: { readonly by: string; readonly order: 'ASC' | 'DESC' };
  /** Columns of the list view; components have none. */
  readonly list?: readonly string[];
  /** Every field of the schema, in the order of the work. */
  readonly fields: Readonly<Record<string, FieldText>>;
}

/** Checks the shape of a panel where it is written and gives it back. */
export function definePanel(panel: Panel): Panel {
  return panel;
}

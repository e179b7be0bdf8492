interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

interface Structure {
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/**
 * Uids of the content types that fields refer to, those in components included, each once and in the
 * order of their letters.
 *
 * @param components all components by name
 */
export function referredTypes(
  attributes: Structure['attributes'],
  components: Readonly<Record<string, Structure | undefined>>,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const look = (fields: Structure['attributes']) => {
    for (const { type, target, component, components: several } of Object.values(fields)) {
      if (type === 'relation' && target?.startsWith('api::') === true) found.add(target);
      for (const name of [...(component === undefined ? [] : [component]), ...(several ?? [])]) {
        if (seen.has(name)) continue;
        seen.add(name);
        look(components[name]?.attributes ?? {});
      }
    }
  };
  look(attributes);
  return [...found].sort();
}

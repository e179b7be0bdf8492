/** What a role may do with one kind of content. Drafts are created and updated, not published. */
type Action = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** A permission as Strapi stores it, without its id and role. */
export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly conditions: readonly string[];
  readonly properties: { readonly fields?: readonly string[] };
}

interface Grant {
  readonly subjects: readonly string[];
  readonly actions: readonly Action[];
  /** Actions that reach only entries the person has created. */
  readonly ownOnly?: readonly Action[];
}

/** A role of the panel: how editors see it, and what it may do. */
export interface RolePlan {
  /** Strapi's fixed code of the role, which stays when the name changes. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly grants: readonly Grant[];
  readonly media: readonly Permission[];
}

const types = (...names: readonly string[]): string[] =>
  names.map((name) => `api::${name}.${name}`);

const written = types('event', 'class', 'heritage-article', 'news-item', 'page');
const announced = types('alert', 'site-settings', 'accessibility-declaration');
const referred = types(
  'place',
  'person',
  'partner',
  'season',
  'event-series',
  'topic',
  'grant',
  'redirect',
);
const ownOnly = 'admin::is-creator';

function media(action: string): Permission {
  return { action: `plugin::upload.${action}`, subject: null, conditions: [], properties: {} };
}

export const administratorRole = {
  code: 'strapi-super-admin',
  name: 'Administrator',
  description: 'Może wszystko: treści, konta, uprawnienia i ustawienia panelu.',
} as const;

export const editorRole: RolePlan = {
  code: 'strapi-editor',
  name: 'Redaktor',
  description:
    'Tworzy, poprawia i publikuje wszystkie treści, także cudze. Dodaje zdjęcia i pliki.',
  grants: [
    {
      subjects: [...written, ...announced],
      actions: ['read', 'create', 'update', 'delete', 'publish'],
    },
    { subjects: referred, actions: ['read', 'create', 'update', 'delete'] },
  ],
  media: [
    'read',
    'assets.create',
    'assets.update',
    'assets.download',
    'assets.copy-link',
    'configure-view',
  ].map((action) => media(action)),
};

/**
 * An author writes drafts. What would be live at once is not an author's: entries without drafts
 * (places, people, partners…) may only be chosen; deleting an own entry would take its published
 * page down, and replacing an own picture would change the pages that show it.
 */
export const authorRole: RolePlan = {
  code: 'strapi-author',
  name: 'Autor',
  description: 'Przygotowuje własne szkice. Publikuje je osoba z rolą Redaktor.',
  grants: [
    {
      subjects: written,
      actions: ['read', 'create', 'update'],
      ownOnly: ['read', 'update'],
    },
    { subjects: referred.filter((uid) => !uid.startsWith('api::redirect')), actions: ['read'] },
  ],
  media: [
    ...['read', 'assets.create', 'assets.download', 'assets.copy-link'].map((action) =>
      media(action),
    ),
  ],
};

/**
 * Turns a plan into the permissions Strapi stores.
 *
 * @param plan the role
 * @param fieldsOf gives the names of all fields of a type, nested ones with dots
 */
export function permissionsOf(
  plan: RolePlan,
  fieldsOf: (uid: string) => readonly string[],
): Permission[] {
  const content = plan.grants.flatMap((grant) =>
    grant.subjects.flatMap((subject) =>
      grant.actions.map((action): Permission => {
        // Deleting and publishing concern an entry as a whole.
        const whole = action === 'delete' || action === 'publish';
        return {
          action: `plugin::content-manager.explorer.${action}`,
          subject,
          conditions: grant.ownOnly?.includes(action) ? [ownOnly] : [],
          properties: whole ? {} : { fields: fieldsOf(subject) },
        };
      }),
    ),
  );
  return [...content, ...plan.media];
}

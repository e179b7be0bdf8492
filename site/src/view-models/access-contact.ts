import { contactModel, phoneModel } from './contact-models.ts';
import type { AccessModel, ContactModel } from './page-models.ts';
import type { SiteContext } from './site-context.ts';

/** Who answers for accessibility: the declaration says; without one, the institution itself. */
export function accessContact(ctx: SiteContext): ContactModel | null {
  const declaration = ctx.snapshot.accessibilityDeclaration;
  if (declaration !== null) {
    const { contactName, contactPhone, contactEmail } = declaration;
    return { label: contactName, phone: phoneModel(contactPhone), email: contactEmail };
  }
  const { phone, email } = ctx.snapshot.siteSettings;
  return contactModel({ label: null, phone, email });
}

/** Whom to ask about access where an entry names nobody of its own. */
export function withAccessContact(ctx: SiteContext, access: AccessModel): AccessModel {
  return access.contact === null ? { ...access, contact: accessContact(ctx) } : access;
}

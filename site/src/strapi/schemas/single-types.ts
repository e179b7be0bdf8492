import { z } from 'astro/zod';
import type { AccessibilityDeclaration, SiteSettings } from '../../snapshot/snapshot.ts';
import { image, link } from './components.ts';
import {
  choice,
  date,
  entryFields,
  list,
  optional,
  optionalAddress,
  optionalDate,
  optionalText,
  relation,
  requiredText,
} from './fields.ts';

export const siteSettings: z.ZodType<SiteSettings> = z.object({
  ...entryFields,
  name: requiredText,
  shortName: requiredText,
  tagline: optionalText,
  description: requiredText,
  town: requiredText,
  mainPlace: relation,
  phone: optionalText,
  email: optionalText,
  openingHours: list(z.object({ days: requiredText, hours: requiredText })),
  socialLinks: list(link),
  bipUrl: optionalAddress,
  bipLogo: optional(image),
  logo: optional(image),
  footerNote: optionalText,
});

export const accessibilityDeclaration: z.ZodType<AccessibilityDeclaration> = z
  .object({
    ...entryFields,
    sitePublishedOn: date,
    siteUpdatedOn: date,
    conformity: choice({
      'w pełni zgodna': 'full',
      'częściowo zgodna': 'partial',
      niezgodna: 'none',
    }),
    nonconformities: list(
      z.object({
        element: requiredText,
        pageUrl: optionalAddress,
        description: requiredText,
        effect: optionalText,
        alternative: optionalText,
        category: choice({
          'niezgodność z załącznikiem': 'annex',
          'treść nieobjęta przepisami': 'excluded',
          'nadmierne koszty': 'burden',
        }),
        legalBasis: optionalText,
      }),
    ),
    preparedOn: date,
    reviewedOn: optionalDate,
    basis: choice({
      samoocena: 'self-assessment',
      'badanie przez podmiot zewnętrzny': 'external-audit',
      'oświadczenie wykonawcy': 'contractor-statement',
    }),
    basisName: optionalText,
    basisUrl: optionalAddress,
    contactName: requiredText,
    contactEmail: requiredText,
    contactPhone: requiredText,
    complaints: optionalText,
    buildings: list(
      z.object({ name: requiredText, address: requiredText, description: requiredText }),
    ),
    communication: requiredText,
    improvements: optionalText,
    shortcuts: optionalText,
    applications: list(link),
  })
  // "status" is a word of Strapi's own (draft or published), so the field has another name there.
  .transform(({ conformity, ...declaration }) => ({ ...declaration, status: conformity }));

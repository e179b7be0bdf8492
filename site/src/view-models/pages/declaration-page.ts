/** The accessibility declaration, or the honest word that there is none yet. */
import type { AccessibilityDeclaration } from '../../snapshot/snapshot.ts';
import { addresses } from '../../text/addresses.ts';
import { legalDate } from '../../time/polish-dates.ts';
import { phoneModel } from '../contact-models.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { ContentPage, DeclarationPage, LegalDate } from '../page-models.ts';

const heading = 'Deklaracja dostępności';

function legal(date: string): LegalDate {
  return { dateTime: date, text: legalDate(date) };
}

function basisText({ basis, basisName }: AccessibilityDeclaration): string {
  const by = basisName === null ? '' : `: ${basisName}`;
  switch (basis) {
    case 'self-assessment':
      return 'Deklarację sporządziliśmy na podstawie samooceny przeprowadzonej przez podmiot publiczny.';
    case 'external-audit':
      return `Deklarację sporządziliśmy na podstawie badania przeprowadzonego przez podmiot zewnętrzny${by}.`;
    case 'contractor-statement':
      return `Deklarację sporządziliśmy na podstawie oświadczenia wykonawcy${by}.`;
  }
}

function declarationPage(ctx: PageContext, declaration: AccessibilityDeclaration): DeclarationPage {
  const { contactPhone, basisUrl } = declaration;
  return {
    kind: 'declaration',
    ...ctx.frame({
      path: addresses.declaration,
      heading,
      description: `Deklaracja dostępności strony internetowej: ${ctx.snapshot.siteSettings.name}.`,
      example: declaration.example,
    }),
    siteUrl: `${ctx.siteUrl}/`,
    sitePublished: legal(declaration.sitePublishedOn),
    siteUpdated: legal(declaration.siteUpdatedOn),
    status: declaration.status,
    nonconformities: declaration.nonconformities,
    prepared: legal(declaration.preparedOn),
    reviewed: declaration.reviewedOn === null ? null : legal(declaration.reviewedOn),
    basis: basisText(declaration),
    basisLink: basisUrl === null ? null : { href: basisUrl, label: 'Raport z badania dostępności' },
    contactName: declaration.contactName,
    contactEmail: declaration.contactEmail,
    contactPhone: phoneModel(contactPhone),
    complaints: declaration.complaints,
    buildings: declaration.buildings,
    communication: declaration.communication,
    improvements: declaration.improvements,
    shortcuts: declaration.shortcuts,
    applications: declaration.applications.map(({ label, url }) => ({ href: url, label })),
  };
}

function inPreparation(ctx: PageContext): ContentPage {
  const { email, phone } = ctx.snapshot.siteSettings;
  const ways = [email, phone].filter((way) => way !== null).join(', ');
  const sentences = [
    'Deklaracja dostępności tej strony jest w przygotowaniu. Opublikujemy ją w tym miejscu.',
    ways === ''
      ? 'Jeśli coś na tej stronie jest dla Ciebie niedostępne, daj nam znać. Dane kontaktowe są na dole strony.'
      : `Jeśli coś na tej stronie jest dla Ciebie niedostępne, daj nam znać: ${ways}.`,
  ];
  return {
    kind: 'content',
    ...ctx.frame({
      path: addresses.declaration,
      heading,
      description: 'Deklaracja dostępności tej strony jest w przygotowaniu.',
    }),
    part: null,
    lead: null,
    blocks: [
      {
        type: 'text',
        body: sentences.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      },
    ],
    contents: [],
  };
}

export function declarationPages(ctx: PageContext): readonly PageDraft[] {
  const declaration = ctx.snapshot.accessibilityDeclaration;
  return [ownPage(declaration === null ? inPreparation(ctx) : declarationPage(ctx, declaration))];
}

/** Contact and the hub of everything about accessibility. */

import { informationFile } from '../../information-file/information-file.ts';
import { bytesOf } from '../../render/sections.ts';
import { accessAnswerKey, accessFeatureOrder, accessFeatures } from '../../text/access-features.ts';
import { accessListPath, addresses, pagePath } from '../../text/addresses.ts';
import { accessContact } from '../access-contact.ts';
import { accessModel, isOffered } from '../access-models.ts';
import { optionalPlace } from '../contact-models.ts';
import { foreignWords } from '../foreign-words.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { AccessibilityHubPage, ContactPage, LinkModel } from '../page-models.ts';
import { sizeText } from '../pictures.ts';
import { placeMap } from '../place-map.ts';
import { relatedOne } from '../site-context.ts';
import { organizationNode } from '../structured-data/organization.ts';

function contactPage(ctx: PageContext): ContactPage {
  const { name, mainPlace } = ctx.snapshot.siteSettings;
  const place = relatedOne(mainPlace, ctx.placeById);
  return {
    kind: 'contact',
    ...ctx.frame({
      path: addresses.contact,
      heading: 'Kontakt',
      description: `Adres, telefon, e-mail i godziny otwarcia: ${name}.`,
      structuredData: [organizationNode(ctx)],
    }),
    place: optionalPlace(place),
    access: {
      ...accessModel(place?.access ?? null, null),
      contact: accessContact(ctx),
    },
    accessNote: place?.accessNote ?? null,
    accessHub: { href: addresses.accessibility, label: 'Wszystko o dostępności' },
    map: placeMap(ctx, place),
  };
}

/** Pages that the act of 19 July 2019 on accessibility (art. 6 pkt 3 c) asks for, where they exist. */
const accessPageSlugs = ['tekst-latwy-etr', 'pjm'];

function hubLinks(ctx: PageContext): readonly LinkModel[] {
  const pages = accessPageSlugs.flatMap(
    (slug) => ctx.snapshot.pages.find((page) => page.slug === slug) ?? [],
  );
  return [
    { href: addresses.declaration, label: 'Deklaracja dostępności' },
    ...pages.map(({ slug, title, titleLanguage }) => ({
      href: pagePath(slug),
      label: title,
      ...foreignWords(title, titleLanguage),
    })),
    {
      href: addresses.informationFile,
      label: `Informacja o naszej działalności do pobrania (ODT, ${sizeText(bytesOf(informationFile(ctx)).length / 1000)})`,
    },
    { href: addresses.accessibleEvents, label: 'Wydarzenia dostępne' },
    { href: addresses.places, label: 'Dostępność budynków' },
  ];
}

function hubPage(ctx: PageContext): AccessibilityHubPage {
  const place = relatedOne(ctx.snapshot.siteSettings.mainPlace, ctx.placeById);
  return {
    kind: 'accessibility-hub',
    ...ctx.frame({
      path: addresses.accessibility,
      heading: 'Dostępność',
      description: 'Jak do nas wejść, jak się z nami porozumieć i które wydarzenia są dostępne.',
    }),
    building: accessModel(place?.access ?? null, null),
    buildingNote: place?.accessNote ?? null,
    place: optionalPlace(place),
    communication: ctx.snapshot.accessibilityDeclaration?.communication ?? null,
    features: accessFeatureOrder.map((feature) => {
      const { slug, label, explanation } = accessFeatures[feature];
      const count = ctx.events.filter(({ toCome }) =>
        toCome.some(({ offers }) => isOffered(offers, feature)),
      ).length;
      return { href: accessListPath(slug), label, explanation, count };
    }),
    answerKey: accessAnswerKey,
    contact: accessContact(ctx),
    links: hubLinks(ctx),
  };
}

export function institutionPages(ctx: PageContext): readonly PageDraft[] {
  return [ownPage(contactPage(ctx)), ownPage(hubPage(ctx))];
}

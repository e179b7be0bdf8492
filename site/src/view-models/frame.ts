/** What stands around every page: navigation, contact, alerts, breadcrumbs, titles. */
import { addresses, pagePath } from '../text/addresses.ts';
import { shorten } from '../text/shorten.ts';
import { bindOneLetterWords } from '../text/typography.ts';
import { alertModels } from './alerts.ts';
import { addressText, phoneModel } from './contact-models.ts';
import { translations } from './feed-models.ts';
import { foreignWords } from './foreign-words.ts';
import type { FrameSpec } from './page-draft.ts';
import type { LinkModel, NavigationLink, PageFrame, SiteFrame } from './page-models.ts';
import { pictureModel } from './pictures.ts';
import { relatedOne, type SiteContext } from './site-context.ts';
import { breadcrumbList } from './structured-data/breadcrumb-list.ts';

/** What the link to the institution's page there is called, wherever it stands. */
export const BIP = 'Biuletyn Informacji Publicznej';

/** What search engines show. */
const MAX_DESCRIPTION = 160;

export function shortDescription(text: string): string {
  return shorten(text, MAX_DESCRIPTION);
}

/** The pages of a menu in the editor's order. */
function menuPages(ctx: SiteContext, menu: 'main' | 'footer'): readonly LinkModel[] {
  return ctx.snapshot.pages
    .filter((page) => page.menu === menu)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, title, titleLanguage }) => ({
      href: pagePath(slug),
      label: title,
      ...foreignWords(title, titleLanguage),
    }));
}

function navigation(ctx: SiteContext) {
  const { bipUrl } = ctx.snapshot.siteSettings;
  return {
    main: [
      { href: addresses.events, label: 'Wydarzenia' },
      { href: addresses.classes, label: 'Zajęcia' },
      { href: addresses.heritage, label: 'Dziedzictwo' },
      { href: addresses.news, label: 'Aktualności' },
      ...menuPages(ctx, 'main'),
      { href: addresses.contact, label: 'Kontakt' },
      { href: addresses.search, label: 'Szukaj' },
    ],
    footer: [
      ...menuPages(ctx, 'footer'),
      { href: addresses.places, label: 'Miejsca' },
      ...(ctx.snapshot.grants.length > 0
        ? [{ href: addresses.grants, label: 'Projekty i dofinansowania' }]
        : []),
      { href: addresses.calendar, label: 'Kalendarze i kanały' },
    ],
    legal: [
      { href: addresses.declaration, label: 'Deklaracja dostępności' },
      { href: addresses.accessibility, label: 'Dostępność' },
      { href: addresses.siteMap, label: 'Mapa strony' },
      ...(bipUrl === null ? [] : [{ href: bipUrl, label: BIP }]),
    ],
  };
}

function withCurrent(links: readonly LinkModel[], path: string): readonly NavigationLink[] {
  return links.map((link) => ({
    ...link,
    current: link.href === path ? 'page' : path.startsWith(link.href) ? 'section' : null,
  }));
}

/** Makes the frame of any page of one site; what all pages share is worked out once. */
export function frameMaker(ctx: SiteContext): (spec: FrameSpec) => PageFrame {
  const settings = ctx.snapshot.siteSettings;
  const { main, footer, legal } = navigation(ctx);
  const mainPlace = relatedOne(settings.mainPlace, ctx.placeById);
  const shared: Omit<SiteFrame, 'mainNavigation' | 'footerNavigation' | 'legalNavigation'> = {
    name: settings.name,
    shortName: settings.shortName,
    tagline: settings.tagline,
    logo: pictureModel(settings.logo, ctx.media),
    address: mainPlace === null ? null : addressText(mainPlace.address),
    contact: {
      label: null,
      phone: settings.phone === null ? null : phoneModel(settings.phone),
      email: settings.email,
    },
    openingHours: settings.openingHours,
    socialLinks: settings.socialLinks.map(({ label, url }) => ({ href: url, label })),
    footerNote: settings.footerNote,
    alerts: alertModels(ctx),
    declarationUrl: `${ctx.siteUrl}${addresses.declaration}`,
    example: settings.example,
  };

  return (spec) => {
    const { path, heading } = spec;
    const self = { href: path, label: spec.crumb ?? heading };
    const breadcrumbs =
      path === addresses.front
        ? []
        : [{ href: addresses.front, label: 'Strona główna' }, ...(spec.parents ?? []), self];
    return {
      path,
      canonical: `${ctx.siteUrl}${path}`,
      documentTitle: spec.title ?? heading,
      description: shortDescription(spec.description),
      heading: bindOneLetterWords(heading),
      ...(spec.language == null ? {} : { headingLang: spec.language }),
      indexed: spec.indexed ?? true,
      breadcrumbs,
      site: {
        ...shared,
        mainNavigation: withCurrent(main, path),
        footerNavigation: withCurrent(footer, path),
        legalNavigation: withCurrent(legal, path),
      },
      structuredData: [
        ...(spec.structuredData ?? []),
        ...(breadcrumbs.length > 0 ? [breadcrumbList(ctx, breadcrumbs)] : []),
      ],
      alternates: [...(spec.alternates ?? []), ...translations(spec.languages ?? {})],
      share: null,
      example: spec.example ?? false,
    };
  };
}

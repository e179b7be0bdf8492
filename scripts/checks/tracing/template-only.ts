/**
 * Names of rules by check. No editor can cause or mend them: the templates write every tag, attribute and
 * style, and the code holds ids, landmarks and prescribed sentences.
 */
const BY_CHECK: Readonly<Record<string, string>> = {
  axe: `
    accesskeys area-alt aria-allowed-attr aria-allowed-role aria-braille-equivalent
    aria-command-name aria-conditional-attr aria-deprecated-role aria-dialog-name
    aria-hidden-body aria-hidden-focus aria-input-field-name aria-meter-name
    aria-progressbar-name aria-prohibited-attr aria-required-attr aria-required-children
    aria-required-parent aria-roles aria-tab-name aria-text aria-toggle-field-name
    aria-tooltip-name aria-treeitem-name aria-valid-attr-value aria-valid-attr
    autocomplete-valid avoid-inline-spacing blink button-name bypass color-contrast
    definition-list dlitem document-title duplicate-id-aria form-field-multiple-labels
    frame-focusable-content frame-tested frame-title-unique frame-title html-has-lang
    html-lang-valid html-xml-lang-mismatch input-button-name input-image-alt
    label-content-name-mismatch label-title-only label landmark-banner-is-top-level
    landmark-contentinfo-is-top-level landmark-main-is-top-level
    landmark-no-duplicate-banner landmark-no-duplicate-contentinfo
    landmark-no-duplicate-main landmark-one-main link-in-text-block list listitem marquee
    meta-refresh meta-viewport-large meta-viewport nested-interactive no-autoplay-audio
    object-alt page-has-heading-one presentation-role-conflict region role-img-alt
    scope-attr-valid scrollable-region-focusable select-name server-side-image-map skip-link
    summary-name svg-img-alt tabindex table-duplicate-name td-headers-attr valid-lang
    video-caption css-orientation-lock focus-order-semantics p-as-heading
    table-fake-caption td-has-header`,
  'html-validity': `
    area-alt aria-hidden-body aria-label-misuse attr-case attr-delimiter attr-spacing
    attribute-allowed-values attribute-misuse autocomplete-password close-attr close-order
    deprecated deprecated-rule doctype-html element-case element-name
    element-permitted-content element-permitted-occurrences element-permitted-order
    element-permitted-parent element-required-ancestor element-required-attributes
    element-required-content empty-title form-dup-name hidden-focusable input-attributes
    map-dup-name map-id-name multiple-labeled-controls no-abstract-role no-autoplay
    no-conditional-comment no-deprecated-attr no-dup-attr no-dup-class no-dup-id
    no-implicit-button-type no-implicit-input-type no-implicit-close no-inline-style
    no-multiple-main no-raw-characters no-redundant-aria-label no-redundant-for
    no-redundant-role no-self-closing no-utf8-bom no-unused-disable prefer-button
    prefer-native-element prefer-tbody presentation-role-style script-element script-type
    text-content unrecognized-char-ref valid-autocomplete valid-for valid-id void-content
    wcag/h32 wcag/h36 wcag/h63 wcag/h67 wcag/h71 input-missing-label missing-doctype
    no-missing-references`,
  output: 'no-front-page no-404 no-sitemap empty-sitemap no-events',
  document: `
    language title-missing description-missing canonical-missing canonical-elsewhere
    h1-empty skip-link skip-link-target refresh-delay refresh-long-after one-h1 one-main`,
  declaration: `
    no-declaration id-missing id-repeated id-unknown opening status date headings no-link
    no-head-tag`,
  consistency: 'navigation-order help-missing',
  'hover-content': 'title-tooltip shown-on-hover',
  'language-of-parts': 'foreign-script lang-invalid direction-missing',
  links: 'id-repeated redirects-unreadable',
  'script-policy': `
    policy-missing policy-late policy-open style-attribute event-handler code-in-address
    style-hash other-origin script-weight data-unreadable script script-hash script-refused`,
  weight: `
    fonts-too-heavy list-too-long list-too-heavy preload font-inlined font-blocks
    blocking-script blocking-style pages-too-heavy events-too-heavy`,
  reflow: 'sideways text-cut text-overlap',
  'target-size': 'control-44',
  keyboard: `
    unreachable focus-order focus-invisible focus-covered clickable-without-keyboard
    keyboard-trap skip-link-broken`,
  contrast: 'color-contrast color-contrast-enhanced link-in-text-block text-covered',
  'forced-colours': 'shape-lost state-lost focus-lost colours-kept',
  'reduced-motion': 'animation transition smooth-scrolling autoplay',
  'without-scripts': 'text-needs-script link-needs-script',
  orientation: 'turned only-one-way',
  'live-region': 'change-unsaid region-too-late',
  'way-back': 'back-order esc-keeps-open esc-loses-focus',
  'focus-in-themes': 'focus-faint',
  'open-menu': 'menu-contrast menu-outside menu-violation',
  printed: 'print-missing print-navigation print-cut',
};

/** Codes of HTML_CodeSniffer by criterion; a code that is put together at run time ends early. */
const SNIFFED: Readonly<Record<string, string>> = {
  'WCAG2AA.Principle1.Guideline1_1.1_1_1': `
    H67.1 H67.2 G94.Image H36 G94.Button H24 H24.2 G73,G74 H53,ARIA6 H35.3 H35.2
    G94,G92.Applet`,
  'WCAG2AA.Principle1.Guideline1_3.1_3_1': `
    F92,ARIA4 H44.NonExistent H44.NonExistentFragment H44.NotFormControl H65 ARIA6
    ARIA16,ARIA9 F68.Hidden F68.HiddenAttr F68 H49. H49.AlignAttr H42 H63.3 H63.2
    H43.ScopeAmbiguous H43.IncorrectAttr H43.HeadersRequired H43.MissingHeaderIds
    H43.MissingHeadersAttrs H43,H63 H63.1 H73.3.LayoutTable H39,H73.4 H73.3.Check
    H73.3.NoSummary H39.3.LayoutTable H39.3.Check H39.3.NoCaption H71.NoLegend H85.2
    H71.SameName H48.1 H48.2 H48`,
  'WCAG2AA.Principle1.Guideline1_3.1_3_5': 'H98',
  'WCAG2AA.Principle1.Guideline1_4.1_4_3': 'G18 G145',
  'WCAG2AA.Principle2.Guideline2_2.2_2_1': 'F40.2 F41.2',
  'WCAG2AA.Principle2.Guideline2_2.2_2_2': 'SCR33,SCR22,G187,G152,G186,G191 F4 F47',
  'WCAG2AA.Principle2.Guideline2_4.2_4_1': `
    H64.1 H64.2 G1,G123,G124,H69 G1,G123,G124.NoSuchIDFragment`,
  'WCAG2AA.Principle2.Guideline2_4.2_4_2': `
    H25.1.NoHeadEl H25.1.NoTitleEl H25.1.EmptyTitle H25.2`,
  'WCAG2AA.Principle3.Guideline3_1.3_1_1': 'H57.2 H57.3.Lang H57.3.XmlLang',
  'WCAG2AA.Principle3.Guideline3_1.3_1_2': 'H58 H58.1.Lang H58.1.XmlLang',
  'WCAG2AA.Principle3.Guideline3_2.3_2_2': 'H32.2',
  'WCAG2AA.Principle4.Guideline4_1.4_1_1': 'F77',
  'WCAG2AA.Principle4.Guideline4_1.4_1_2': `
    H91. H91.A.Empty H91.A.EmptyWithName H91.A.NoHref H91.A.Placeholder`,
};

/**
 * Rules that only the site itself can break, by check and rule: they are told to its developers, in
 * English, and never to an editor. Beside `EDITORS_WORDS` it names every rule that is switched on.
 */
export const TEMPLATE_ONLY: ReadonlySet<string> = new Set([
  ...Object.entries(BY_CHECK).flatMap(([check, rules]) => named(rules, `${check}/`)),
  ...Object.entries(SNIFFED).flatMap(([criterion, codes]) => named(codes, `pa11y/${criterion}.`)),
]);

function named(names: string, before: string): readonly string[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => before + name);
}

import type { ConfigData } from 'html-validate';

/** Which rules of html-validate hold, with the reason for each that differs from its presets. */
export const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The policy of the site refuses them (style-src without 'unsafe-inline').
    'no-inline-style': 'error',
    // Astro writes the HTML: how it looks in the source is nobody's concern.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    // `&` and the like where HTML allows them bare.
    'no-raw-characters': ['error', { relaxed: true }],
    // A counsel of search engines. Polish titles with the name of the institution are longer.
    'long-title': 'off',
    // Everything comes from the site itself; see the script-policy check.
    'require-sri': 'off',
    // HTML allows any id without spaces, and Polish headings give ids that begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Typographic counsel, not validity.
    'tel-non-breaking': 'off',
    // Takes for a delay what no browser understands; the document check reads it as HTML has it.
    'meta-refresh': 'off',
  },
};

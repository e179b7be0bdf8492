import { attribute, type Element, openingTag, rawTextOf, selectorOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage } from '../once-per-page.ts';

/** Requests that the first paint would wait for or compete with. Pure. */
export const blockingFaults = oncePerPage((page): readonly Fault[] =>
  page.elements.flatMap((element) => {
    const wrong =
      element.tagName === 'link'
        ? judgeLink(element)
        : element.tagName === 'script'
          ? judgeScript(element)
          : element.tagName === 'style'
            ? judgeStyle(rawTextOf(element))
            : null;
    if (wrong === null) return [];
    const [rule, message] = wrong;
    return [
      {
        rule,
        page: page.path,
        message,
        selector: selectorOf(element),
        snippet: openingTag(element),
      },
    ];
  }),
);

type Wrong = readonly [rule: string, message: string] | null;

function judgeLink(link: Element): Wrong {
  const rel = (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('stylesheet') && attribute(link, 'media') !== 'print') {
    return [
      'blocking-style',
      'The first paint waits for this style sheet. Let it stand in the page (inlineStylesheets).',
    ];
  }
  const preloads = rel.includes('preload') || rel.includes('modulepreload');
  if (preloads && attribute(link, 'as') !== 'image') {
    return [
      'preload',
      'This is loaded before the words of the page have come. Preload nothing but a picture.',
    ];
  }
  return null;
}

function judgeScript(script: Element): Wrong {
  const waits =
    attribute(script, 'src') !== null &&
    attribute(script, 'type') !== 'module' &&
    attribute(script, 'async') === null &&
    attribute(script, 'defer') === null;
  return waits
    ? [
        'blocking-script',
        'The page waits for this script. Make it a module, or fetch it on demand.',
      ]
    : null;
}

function judgeStyle(css: string): Wrong {
  if (/@import\b/.test(css)) {
    return ['blocking-style', 'The first paint waits for what this style imports. Put it in.'];
  }
  for (const [face] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
    if (/url\(\s*["']?data:/.test(face)) {
      return [
        'font-inlined',
        'A font stands in the page, before its words. Let it be a file, which comes after them.',
      ];
    }
    if (!/font-display\s*:\s*(optional|swap|fallback)\b/.test(face)) {
      return [
        'font-blocks',
        'Words stay invisible until their font has come. Give @font-face font-display: optional or swap.',
      ];
    }
  }
  return null;
}

import { expect, it } from 'vitest';
import { readRule } from './read-rule.ts';

const head = `---
id: a1b2c3
name: Image has a name
accessibility_requirements:
  wcag20:1.1.1: # Non-Text Content
    forConformance: true
    failed: not satisfied
  wcag20:1.4.9: # Images of Text (No Exception)
    forConformance: true
  wcag-technique:G94:
    forConformance: false
---
`;
const rule = `${head}
## Test Cases

### Passed

#### Passed Example 1

With a name.

\`\`\`html
<img alt="W3C" />
\`\`\`

#### Passed Example 2

\`\`\`svg
<svg/>
\`\`\`

#### Passed Example 3

\`\`\`html
<img alt="W3C" src="https://example.org/w3c.png" />
\`\`\`

### Failed

#### Failed Example 1

\`\`\`html
<img />
\`\`\`

### Inapplicable

#### Inapplicable Example 1

\`\`\`html
<p></p>
\`\`\`
`;

it('reads name, criteria of level A and AA, and examples in HTML that need no other host', () => {
  expect(readRule('image.md', rule)).toEqual({
    id: 'a1b2c3',
    name: 'Image has a name',
    criteria: ['1.1.1'],
    examples: [
      { expected: 'passed', number: 1, html: '<img alt="W3C" />\n' },
      { expected: 'failed', number: 1, html: '<img />\n' },
      { expected: 'inapplicable', number: 1, html: '<p></p>\n' },
    ],
  });
});

it('refuses what is no rule, and a rule without examples', () => {
  expect(() => readRule('readme.md', '# Readme')).toThrow('readme.md is no ACT rule');
  expect(() => readRule('bare.md', head)).toThrow('bare.md has no examples');
});

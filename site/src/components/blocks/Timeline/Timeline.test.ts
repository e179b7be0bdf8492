import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { timeline } from './examples.ts';
import Timeline from './Timeline.astro';

it('pairs each label with its words', async () => {
  const html = await renderComponent(Timeline, { block: timeline });
  expect(html).toMatch(/<dt>1789<\/dt>\s*<dd>Pierwsza wzmianka o młynie\.<\/dd>/);
  expect(html.match(/<dt>/g)).toHaveLength(2);
});

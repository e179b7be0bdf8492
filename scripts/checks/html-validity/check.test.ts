import { describe, expect, it } from 'vitest';
import { aroundWithoutBrowser, readExamples, siteAround } from '../examples.ts';
import { htmlValidity } from './check.ts';

const look = (example: { file: string; html: string }) => {
  const site = siteAround(example);
  return htmlValidity.run(site.pages, aroundWithoutBrowser(site));
};

describe('html-validity', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', async (example) => {
    expect(await look(example)).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))(
    'finds $expects in $name',
    async (example) => {
      const rules = (await look(example)).map((fault) => fault.rule);
      expect(rules).toEqual(expect.arrayContaining([...example.expects]));
    },
  );

  it('says where the fault is', async () => {
    const [example] = readExamples(import.meta.dirname, 'failing').filter(
      ({ name }) => name === 'heading-skipped',
    );
    if (example === undefined) throw new Error('the example heading-skipped is gone');
    expect(await look(example)).toMatchObject([
      { page: '/przyklad/', selector: '#tresc > h3', snippet: expect.stringContaining('<h3>') },
    ]);
  });

  it('does not take nothing for good', async () => {
    const around = aroundWithoutBrowser(siteAround({ file: 'x.txt', html: '' }));
    await expect(htmlValidity.run([], around)).rejects.toThrow('no page to look at');
  });
});

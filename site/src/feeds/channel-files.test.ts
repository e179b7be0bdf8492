import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { newsItem } from '../../tests/fixture/defaults.ts';
import { fileAt, siteOf } from '../../tests/fixture/site.ts';
import { rssFile, xmlText } from './rss.ts';

interface Item {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly description: string;
  readonly pubDate: string;
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'item' });

function itemsOf(xml: string): readonly Item[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).rss.channel.item ?? [];
}

const site = siteOf();

describe('events by RSS', () => {
  const items = itemsOf(fileAt(site, '/kalendarz/wydarzenia.xml').body);

  it('has every event to come once, the nearest first, and none that is over', () => {
    const titles = items.map(({ title }) => title);
    expect(titles[0]).toBe('Wystawa fotografii');
    expect(titles).toContain('Koncert jesienny');
    expect(titles).not.toContain('Festyn letni');
    expect(titles).not.toContain('Wieczór poezji');
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
  });

  it('says when, where, how much and what became of it', () => {
    const text = (title: string) => items.find((item) => item.title === title)?.description ?? '';
    expect(text('Koncert jesienny')).toContain('sobota, 28 listopada 2026, godz.\u00A018:00–20:00');
    expect(text('Koncert jesienny')).toContain('Sala widowiskowa');
    expect(text('Koncert jesienny')).toContain('20–30\u00A0zł');
    expect(text('Odwołane: Spektakl odwołany')).toMatch(/^<p>Odwołane\.<\/p>/);
    expect(text('Wystawa fotografii')).toContain('trwa do 13 grudnia 2026');
  });

  it('links to absolute addresses', () => {
    expect(items.every(({ link }) => link.startsWith('https://kultura.example/wydarzenia/'))).toBe(
      true,
    );
  });
});

describe('news by RSS', () => {
  it('has the newest first, dated by the Warsaw day', () => {
    const items = itemsOf(fileAt(site, '/aktualnosci/rss.xml').body);
    expect(items.map(({ title }) => title)).toEqual([
      'Bilety na koncert',
      'Podsumowanie roku & plany <2026>',
    ]);
    expect(items[0]?.pubDate).toBe('Thu, 19 Nov 2026 23:00:00 GMT');
  });

  it('keeps whatever an editor writes as text', () => {
    const title = ']]> </title><script>alert("x")</script> & 🎺 \u0000\u000B\uFFFE';
    const items = itemsOf(
      fileAt(
        siteOf({
          newsItems: [newsItem({ documentId: 'n', title, slug: 'n', publishedOn: '2026-11-20' })],
        }),
        '/aktualnosci/rss.xml',
      ).body,
    );
    expect(items[0]?.title).toBe(']]> </title><script>alert("x")</script> & 🎺');
  });

  it('is a valid channel without any item', () => {
    const { body } = fileAt(siteOf({ newsItems: [] }), '/aktualnosci/rss.xml');
    expect(itemsOf(body)).toEqual([]);
  });
});

describe('xmlText', () => {
  it('drops lone surrogates, which no XML can hold', () => {
    expect(xmlText(`a${String.fromCharCode(0xd800)}b`)).toBe('ab');
  });
});

describe('rssFile', () => {
  it('changes with its items alone', () => {
    const item = {
      id: 't',
      url: 'https://kultura.example/t/',
      title: 't',
      summary: 'd',
      language: null,
      lines: ['d'],
      published: '2026-11-20T10:00:00.000Z',
      changed: '2026-11-21T10:00:00.000Z',
      tags: [],
      image: null,
      extension: {},
    };
    const channel = { title: 'c', description: 'd', page: 'l', items: [item] };
    expect(rssFile(channel, 's')).toContain(
      '<lastBuildDate>Fri, 20 Nov 2026 10:00:00 GMT</lastBuildDate>',
    );
    expect(rssFile({ ...channel, items: [] }, 's')).not.toContain('lastBuildDate');
  });
});

describe('events by JSON Feed', () => {
  const feed: {
    version: string;
    items: { id: string; title: string; _event: { dates: { start: string; end: string }[] } }[];
  } = JSON.parse(fileAt(site, '/kalendarz/wydarzenia.json').body);

  it('is version 1.1 and carries all dates to come', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    const concert = feed.items.find(({ title }) => title === 'Koncert jesienny');
    expect(concert?._event.dates).toEqual([
      { start: '2026-11-28T18:00+01:00', end: '2026-11-28T20:00+01:00', status: 'scheduled' },
    ]);
    const exhibition = feed.items.find(({ title }) => title === 'Wystawa fotografii');
    expect(exhibition?._event.dates).toEqual([
      { start: '2026-11-14', end: '2026-12-13', status: 'scheduled' },
    ]);
  });
});

describe('titles', () => {
  const titles = itemsOf(fileAt(site, '/kalendarz/wydarzenia.xml').body).map(({ title }) => title);

  it.each([
    'Odwołane: Spektakl odwołany',
    'Przełożone: Spotkanie przełożone',
    'Zmiana terminu: Konkurs recytatorski',
    'Wyprzedane: Potańcówka andrzejkowa',
  ])('say what became of the event: %s', (title) => {
    expect(titles).toContain(title);
  });

  it('name the date when it is one of several', () => {
    const moment = '2026-12-01T08:00:00.000Z';
    const later = fileAt(siteOf({}, moment), '/kalendarz/wydarzenia.xml').body;
    expect(itemsOf(later).map(({ title }) => title)).toContain(
      'Odwołane (5 grudnia): Sobotnie warsztaty rodzinne',
    );
  });
});

describe('every channel', () => {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

  it.each([
    ['/kalendarz/wydarzenia.json', '/kalendarz/wydarzenia.xml'],
    ['/aktualnosci/feed.json', '/aktualnosci/rss.xml'],
  ])('%s holds what %s holds, with valid dates and ids that stay', (json, rss) => {
    const feed: {
      feed_url: string;
      items: {
        id: string;
        url: string;
        title: string;
        content_html: string;
        date_published?: string;
        date_modified: string;
        image?: string;
      }[];
    } = JSON.parse(fileAt(site, json).body);
    const items = itemsOf(fileAt(site, rss).body);
    expect(feed.feed_url).toBe(`https://kultura.example${json}`);
    expect(items.length).toBeGreaterThan(0);
    expect(
      feed.items.map(({ id, url, title, content_html }) => [id, url, title, content_html]),
    ).toEqual(items.map(({ guid, link, title, description }) => [guid, link, title, description]));
    for (const { date_published, date_modified, image } of feed.items) {
      expect(date_published ?? date_modified).toMatch(instant);
      expect(date_modified).toMatch(instant);
      expect(image ?? 'https://kultura.example/media/').toContain('https://kultura.example/media/');
    }
    expect(feed.items.some(({ image }) => image !== undefined)).toBe(true);
  });

  it('keeps a lead that looks like markup as words', () => {
    const items = itemsOf(
      fileAt(
        siteOf({
          newsItems: [
            newsItem({
              documentId: 'n',
              title: 'n',
              slug: 'n',
              publishedOn: '2026-11-20',
              lead: 'A <b> & B',
            }),
          ],
        }),
        '/aktualnosci/rss.xml',
      ).body,
    );
    expect(items[0]?.description).toBe('<p>A &lt;b&gt; &amp; B</p>');
  });
});

describe('words in another language', () => {
  const news = (title: string, titleLanguage: 'uk' | null, lead: string) =>
    newsItem({
      documentId: title,
      title,
      titleLanguage,
      lead,
      slug: title,
      publishedOn: '2026-11-20',
    });
  const files = siteOf({
    newsItems: [
      news('Допомога', 'uk', 'Ласкаво просимо.'),
      news('Вечір', 'uk', 'Zapraszamy na „Щедрик”.'),
    ],
  });
  const { body } = fileAt(files, '/aktualnosci/rss.xml');

  it('say so by item where all of it is, and in the text where a part is', () => {
    expect(XMLValidator.validate(body)).toBe(true);
    const feed: { items: { title: string; language?: string; content_html: string }[] } =
      JSON.parse(fileAt(files, '/aktualnosci/feed.json').body);
    expect(feed.items.map(({ title, language }) => [title, language])).toEqual([
      ['Вечір', undefined],
      ['Допомога', 'uk'],
    ]);
    expect(feed.items[0]?.content_html).toBe(
      '<p>Zapraszamy na „<span lang="uk">Щедрик</span>”.</p>',
    );
    expect(body.match(/<dc:language>uk<\/dc:language>/g)).toHaveLength(1);
    expect(body).toContain('xmlns:dc="http://purl.org/dc/elements/1.1/"');
  });

  it('are not named where there are none', () => {
    expect(fileAt(site, '/aktualnosci/rss.xml').body).not.toContain('dc:');
  });
});

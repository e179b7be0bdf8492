import { describe, expect, test } from 'vitest';
import { panels } from '../panel/panels';
import { accessFeaturesRule } from './access-features';
import { slugRule } from './address';
import { agesRule } from './ages';
import { classRule, slotRule } from './class';
import { contactDetailsRule } from './contact-details';
import { contentRule } from './content';
import { coordinatesRule } from './coordinates';
import { declarationContentRule, declarationRule } from './declaration';
import { eventDatesRule, occurrenceRule } from './event-dates';
import { heritageRule } from './heritage';
import { imageRule } from './image';
import { addressesRule, linkRule } from './links';
import { audioRule, galleryRule, videoRule } from './media-blocks';
import { alertRule, grantRule, periodRule, seasonRule } from './periods';
import type { PlainEntry } from './plain-entry';
import { feeRule, priceRule } from './price';
import { recurrenceRule } from './recurrence-rule';
import { redirectRule } from './redirect';
import { RULES_BY_TYPE } from './rules-by-type';
import { entrySpot, type Rule } from './spot';
import { tableRule } from './table';
import { tableAdvice } from './table-advice';

/** The type or component a rule belongs to: its fields must have labels in the panel. */
function typeOf(rule: Rule): string {
  const [uid] = Object.entries(RULES_BY_TYPE).find(([, rules]) => rules.includes(rule)) ?? [];
  if (uid === undefined) throw new Error('Name the type: this rule belongs to none of its own.');
  return uid;
}

/** The attributes the type really has: a rule that asks for another name would never say a word. */
function attributesOf(uid: string): string[] {
  const panel = panels.find((candidate) => candidate.uid === uid);
  if (panel === undefined) throw new Error(`There is no type ${uid}.`);
  return Object.keys(panel.fields);
}

type Case = [name: string, entry: PlainEntry, fields: string[]];

/** Each case: what is entered, and the fields the rule must name (none = accepted). */
function cases(rule: Rule, list: Case[], uid = typeOf(rule)): void {
  test.each(list)('%s', (_name, entry, fields) => {
    expect(attributesOf(uid)).toEqual(expect.arrayContaining(Object.keys(entry)));
    const problems = rule(entrySpot(uid, entry));
    expect(problems.map(({ field }) => field)).toEqual(fields);
    for (const { message, fieldLabel } of problems) {
      expect(message.startsWith(`${fieldLabel}: `) || message.includes(` → ${fieldLabel}: `)).toBe(
        true,
      );
      expect(message).toMatch(/[.]$/);
      // A label begins with a capital letter; the English name of an attribute would not.
      expect(fieldLabel).toMatch(/^\p{Lu}/u);
    }
  });
}

describe('a date of an event', () => {
  const start = '2026-11-28T17:00:00.000Z';
  cases(occurrenceRule, [
    ['a start alone', { start, status: 'zaplanowane' }, []],
    ['a night that ends tomorrow', { start, end: '2026-11-29T02:00:00.000Z' }, []],
    ['an end before the start', { start, end: '2026-11-28T16:00:00.000Z' }, ['end']],
    ['three years', { start, end: '2029-11-28T17:00:00.000Z' }, []],
    ['a slip in the year', { start, end: '2036-11-28T19:00:00.000Z' }, ['end']],
    ['doors after the start', { start, doors: '2026-11-28T17:30:00.000Z' }, ['doors']],
    ['moved from nowhere', { start, status: 'zmieniony termin' }, ['previousStart']],
    ['moved from a date', { start, status: 'zmieniony termin', previousStart: start }, []],
    ['an empty draft', {}, []],
  ]);
});

describe('a repetition', () => {
  const rule = { frequency: 'co tydzień', weekday: 'piątek', from: '2026-11-01' };
  cases(recurrenceRule, [
    ['weekly with an end', { ...rule, until: '2026-12-31' }, []],
    ['without an end', rule, ['until']],
    ['an end before the start', { ...rule, until: '2026-10-31' }, ['until']],
    [
      'monthly without which one',
      { ...rule, frequency: 'co miesiąc', until: '2026-12-31' },
      ['ordinal'],
    ],
    [
      'an exception on one of its days',
      { ...rule, until: '2026-12-31', exceptions: [{ date: '2026-12-25' }] },
      [],
    ],
    [
      'an exception on another day',
      {
        ...rule,
        until: '2026-12-31',
        exceptions: [{ date: '2026-12-25' }, { date: '2026-12-24' }],
      },
      ['exceptions[1].date'],
    ],
    [
      'an exception whose day is not entered',
      { ...rule, until: '2026-12-31', exceptions: [{}] },
      [],
    ],
    ['a rule that gives no date', { ...rule, until: '2026-11-02' }, ['until']],
  ]);
});

describe('the dates of an event', () => {
  const weekly = { frequency: 'co tydzień', weekday: 'piątek', from: '2026-01-01' };
  cases(eventDatesRule, [
    ['one date', { occurrences: [{}] }, []],
    ['a repetition', { occurrences: [], recurrence: { ...weekly, until: '2026-12-31' } }, []],
    ['no date at all', { occurrences: [], recurrence: null }, ['occurrences']],
    [
      'fifty years of Fridays',
      { occurrences: [], recurrence: { ...weekly, until: '2076-01-01' } },
      ['recurrence'],
    ],
    ['401 dates', { occurrences: Array.from({ length: 401 }, () => ({})) }, ['occurrences']],
    ['400 dates', { occurrences: Array.from({ length: 400 }, () => ({})) }, []],
  ]);
});

describe('a price', () => {
  cases(priceRule, [
    ['free', { kind: 'bezpłatne' }, []],
    ['paid with an amount', { kind: 'płatne', from: 20 }, []],
    ['paid without an amount', { kind: 'płatne', from: null, to: null }, ['from']],
    ['free with an amount', { kind: 'bezpłatne', from: 20 }, ['kind']],
    ['from above to', { kind: 'płatne', from: 30, to: 20 }, ['to']],
    ['decimals as text', { kind: 'płatne', from: '30.00', to: '4.50' }, ['to']],
  ]);
});

describe('a fee', () => {
  cases(feeRule, [
    ['paid a month', { kind: 'płatne', month: 90 }, []],
    ['paid without an amount', { kind: 'płatne' }, ['month']],
    ['free', { kind: 'bezpłatne' }, []],
  ]);
});

describe('ages', () => {
  cases(agesRule, [
    ['in order', { ageFrom: 7, ageTo: 10 }, []],
    ['only from', { ageFrom: 16, ageTo: null }, []],
    ['upside down', { ageFrom: 10, ageTo: 7 }, ['ageTo']],
  ]);
});

describe('an image', () => {
  const media = { id: 1 };
  const described = { media, role: 'informacyjne', alternativeText: 'Chór na schodach pałacu' };
  cases(imageRule, [
    ['described', described, []],
    ['decorative', { media, role: 'dekoracyjne' }, []],
    ['neither', { media, role: 'informacyjne', alternativeText: ' ' }, ['alternativeText']],
    ['without a file', { ...described, media: null }, ['media']],
    [
      'a camera file name',
      { media, role: 'informacyjne', alternativeText: 'IMG_1234' },
      ['alternativeText'],
    ],
    [
      'a file name with ending',
      { media, role: 'logo', alternativeText: 'plakat koncert.jpg' },
      ['alternativeText'],
    ],
    [
      'words joined with underscores',
      { media, role: 'logo', alternativeText: 'plakat_koncert_final' },
      ['alternativeText'],
    ],
    [
      'says that it is a picture',
      { media, role: 'informacyjne', alternativeText: 'Zdjęcie przedstawia chór' },
      ['alternativeText'],
    ],
    [
      'says where one sees it',
      { media, role: 'informacyjne', alternativeText: 'Na zdjęciu widać chór' },
      ['alternativeText'],
    ],
    [
      'a description of a photograph as a thing',
      { ...described, alternativeText: 'Zdjęcie ślubne w drewnianej ramie' },
      [],
    ],
    ['a poster without its words', { ...described, role: 'plakat' }, ['posterText']],
    ['a poster with its words', { ...described, role: 'plakat', posterText: 'Koncert' }, []],
  ]);
});

describe('what the library knows of a picture nobody described', () => {
  const repairOf = (media: object) => {
    const entry = { media, role: 'informacyjne' };
    const spot = { uid: 'shared.image', entry, path: [], trail: [] };
    return imageRule(spot)[0]?.repair;
  };

  test('is offered', () => {
    const known = 'Chór na schodach pałacu';
    expect(repairOf({ id: 1, name: 'IMG_1.jpg', alternativeText: known })).toEqual({
      label: 'Wstaw opis z biblioteki: „Chór na schodach pałacu”',
      value: known,
    });
  });

  test.each([
    ['nothing', 'a.jpg', null],
    ['its name', 'kapela-2031.png', 'kapela-2031.png'],
    ['its name without the ending', 'kapela.png', 'Kapela'],
    ['the name of another file', 'a.jpg', 'IMG_2034'],
    ['what the rules refuse', 'a.jpg', 'Zdjęcie przedstawia chór'],
    ['what is too long', 'a.jpg', 'Chór śpiewa na rynku. '.repeat(8)],
  ])('is not offered when it is %s', (_what, name, alternativeText) => {
    expect(repairOf({ id: 1, name, alternativeText })).toBeNull();
  });
});

describe('access features', () => {
  cases(accessFeaturesRule, [
    ['stated', { stepFreeAccess: 'tak', captions: 'nie' }, []],
    ['on request without how', { polishSignLanguage: 'na zgłoszenie' }, ['onRequestHow']],
    [
      'on request with how',
      { polishSignLanguage: 'na zgłoszenie', onRequestHow: 'Telefonicznie, 5 dni wcześniej' },
      [],
    ],
  ]);
});

describe('addresses and links', () => {
  cases(
    addressesRule,
    [
      ['a page', { url: 'https://example.org/a?b=c#d' }, []],
      ['script in a link', { url: 'javascript:alert(1)' }, ['url']],
      ['nothing entered', { url: null }, []],
    ],
    'shared.link',
  );
  cases(
    addressesRule,
    [
      ['an empty address', { bipUrl: '' }, []],
      ['an address of blanks', { bipUrl: '  ' }, []],
      ['a page without its slash', { bipUrl: '/bip' }, ['bipUrl']],
    ],
    'api::site-settings.site-settings',
  );
  cases(
    addressesRule,
    [['without a scheme', { website: 'www.example.org' }, ['website']]],
    'api::place.place',
  );
  cases(linkRule, [
    ['whole', { label: 'Bilety', url: 'https://example.org' }, []],
    ['no words', { label: ' ', url: 'https://example.org' }, ['label']],
    ['no address', { label: 'Bilety', url: '' }, ['url']],
  ]);
});

describe('telephones and mail', () => {
  cases(
    contactDetailsRule,
    [
      ['as people write it', { phone: '46 857-00-00' }, []],
      ['with the country', { phone: '+48 (46) 857 00 00' }, []],
      ['nothing', { phone: ' ', email: null }, []],
      ['two numbers', { phone: '+48 46 857 00 00, +48 46 857 00 01' }, ['phone']],
      ['words', { phone: 'brak' }, ['phone']],
      ['a plus in the middle', { phone: '46+857' }, ['phone']],
      ['a mailbox', { email: 'biuro@example.org' }, []],
      ['a mailbox without a server', { email: 'biuro@example' }, ['email']],
      ['a mailbox with a question', { email: 'a?b@example.org' }, ['email']],
    ],
    'shared.contact',
  );
  const fields = ['contactPhone', 'contactEmail'];
  cases(
    contactDetailsRule,
    [['of the declaration', { contactPhone: 'wkrótce', contactEmail: 'x' }, fields]],
    'api::accessibility-declaration.accessibility-declaration',
  );
});

describe('a class', () => {
  cases(classRule, [
    ['with a group', { groups: [{}] }, []],
    ['without groups', { groups: [] }, ['groups']],
  ]);
  cases(slotRule, [
    ['in order', { start: '17:00:00.000', end: '18:00:00.000' }, []],
    ['upside down', { start: '18:00:00.000', end: '17:00:00.000' }, ['end']],
    ['no length', { start: '18:00', end: '18:00' }, ['end']],
  ]);
});

describe('periods', () => {
  cases(periodRule, [
    ['in order', { start: '2026-09-01', end: '2027-06-30' }, []],
    ['upside down', { start: '2027-06-30', end: '2026-09-01' }, ['end']],
  ]);
  const season = { start: '2026-09-01', end: '2027-06-30' };
  cases(seasonRule, [
    ['a break inside', { ...season, breaks: [{ start: '2027-01-18', end: '2027-01-31' }] }, []],
    [
      'a break that outlasts it',
      { ...season, breaks: [{ start: '2027-06-28', end: '2027-07-02' }] },
      ['breaks[0].end'],
    ],
    [
      'a break before it',
      { ...season, breaks: [{ start: '2026-08-28', end: '2026-09-02' }] },
      ['breaks[0].start'],
    ],
  ]);
  cases(grantRule, [
    ['a part', { amount: 1000, total: 1500 }, []],
    ['more than the whole', { amount: 2000, total: 1500 }, ['amount']],
  ]);
  cases(alertRule, [
    ['in order', { startsAt: '2026-11-01T08:00:00Z', endsAt: '2026-11-02T08:00:00Z' }, []],
    [
      'upside down',
      { startsAt: '2026-11-02T08:00:00Z', endsAt: '2026-11-01T08:00:00Z' },
      ['endsAt'],
    ],
  ]);
});

describe('a heritage article', () => {
  cases(heritageRule, [
    ['whole', { yearFrom: 1925, yearTo: 1938, sources: [{}] }, []],
    ['years upside down', { yearFrom: 1938, yearTo: 1925, sources: [{}] }, ['yearTo']],
    ['without sources', { sources: [] }, ['sources']],
  ]);
});

describe('the content of a page or an article', () => {
  const text = (words: string) => ({
    __component: 'blocks.text',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
  });
  const picture = {
    __component: 'blocks.text',
    body: [{ type: 'image', image: { name: 'a.png' }, children: [{ type: 'text', text: '' }] }],
  };
  for (const uid of ['api::page.page', 'api::heritage-article.heritage-article']) {
    test(`${uid} is held to it`, () => expect(RULES_BY_TYPE[uid]).toContain(contentRule));
    cases(
      contentRule,
      [
        [`${uid}: words`, { content: [text('Dzień dobry')] }, []],
        [`${uid}: a picture in a text`, { content: [picture] }, []],
        [`${uid}: a gallery`, { content: [{ __component: 'blocks.gallery' }] }, []],
        [`${uid}: words after an empty text`, { content: [text(''), text('Dzień')] }, []],
        [`${uid}: no blocks`, { content: [] }, ['content']],
        [`${uid}: never filled in`, { content: null }, ['content']],
        [`${uid}: an empty text`, { content: [text(' ')] }, ['content']],
        [
          `${uid}: a text without a paragraph`,
          { content: [{ ...text(''), body: [] }] },
          ['content'],
        ],
      ],
      uid,
    );
  }
});

describe('coordinates', () => {
  cases(
    coordinatesRule,
    [
      ['both', { latitude: 51.97, longitude: 20.52 }, []],
      ['none', { latitude: null, longitude: null }, []],
      ['only latitude', { latitude: 51.97 }, ['longitude']],
      ['only longitude', { longitude: 20.52 }, ['latitude']],
      ['out of range', { latitude: 520, longitude: 2052 }, ['latitude', 'longitude']],
    ],
    'api::place.place',
  );
});

describe('media in a text', () => {
  const captions = { ext: '.vtt', name: 'napisy.vtt' };
  cases(videoRule, [
    ['whole', { file: {}, captions, transcript: 'Słowa' }, []],
    ['elsewhere, with transcript', { url: 'https://example.org/f', transcript: 'Słowa' }, []],
    ['nothing to play', { transcript: 'Słowa' }, ['file']],
    ['no captions, no transcript', { file: {} }, ['captions', 'transcript']],
    [
      'captions of another kind',
      { file: {}, captions: { ext: '.srt', name: 'napisy.srt' }, transcript: 'Słowa' },
      ['captions'],
    ],
  ]);
  cases(audioRule, [
    ['whole', { file: {}, transcript: 'Słowa' }, []],
    ['nothing', {}, ['file', 'transcript']],
  ]);
  cases(galleryRule, [
    ['pictures', { images: [{}] }, []],
    ['empty', { images: [] }, ['images']],
  ]);
});

describe('a table', () => {
  cases(tableRule, [
    ['even', { content: 'Dzień | Godzina\nŚroda | 17.00\n' }, []],
    ['cells without blanks around the line', { content: 'Dzień|Godzina\r\nŚroda |17.00\r\n' }, []],
    ['a line at both ends', { content: '| Dzień | Godzina |\n| Środa | 17.00 |' }, ['content']],
    ['a line that is left over', { content: 'Dzień | Godzina\nŚroda|17.00|' }, ['content']],
    ['an empty cell', { content: 'Dzień | Godzina\nŚroda | ' }, []],
    ['a short row', { content: 'Dzień | Godzina\nŚroda' }, ['content']],
    ['a long row', { content: 'Dzień | Godzina\nŚroda | 17.00 | sala' }, ['content']],
    ['only headers', { content: 'Dzień | Godzina' }, ['content']],
    ['a nameless column', { content: ' | Godzina\nŚroda | 17.00' }, ['content']],
    ['nothing', { content: '' }, ['content']],
  ]);
});

describe('a table that is one', () => {
  const table = (content: string) => ({ caption: 'Godziny otwarcia', content });
  cases(tableAdvice, [
    ['names above data', table('Dzień | Godziny\nŚroda | 10:00–16:00'), []],
    ['hours above names', table('Sala | 16:00 | 17:00\nDuża | chór | taniec'), []],
    ['years above counts', table('Wstęp | 2025 | 2026\nkoncerty | 1200 | 1500'), []],
    ['an empty cell below', table('Dzień | 16:00\nŚroda | 17:00\nPiątek | '), []],
    ['one column', table('Warsztaty\ntaniec\nchór'), ['content']],
    ['hours above hours', table('Środa | 10:00–16:00\nPiątek | 12.00-18.00'), ['content']],
    ['prices above prices', table('Normalny | 20 zł\nUlgowy | 15,50 zł'), ['content']],
    ['days above days', table('Ferie | 16 stycznia 2027 r.\nWiosna | 3 kwietnia'), ['content']],
  ]);
});

describe('the accessibility declaration', () => {
  cases(declarationRule, [
    ['conformant', { conformity: 'w pełni zgodna', nonconformities: [] }, []],
    ['partly, with a list', { conformity: 'częściowo zgodna', nonconformities: [{}] }, []],
    [
      'partly, without',
      { conformity: 'częściowo zgodna', nonconformities: [] },
      ['nonconformities'],
    ],
    ['not, without', { conformity: 'niezgodna', nonconformities: [] }, ['nonconformities']],
    [
      'changed before published',
      { sitePublishedOn: '2026-11-02', siteUpdatedOn: '2026-11-01' },
      ['siteUpdatedOn'],
    ],
    ['examined by nobody named', { basis: 'badanie przez podmiot zewnętrzny' }, ['basisName']],
    ['examined by itself', { basis: 'samoocena' }, []],
  ]);
  cases(declarationContentRule, [
    ['a building described', { conformity: 'w pełni zgodna', buildings: [{}] }, []],
    ['no building described', { conformity: 'w pełni zgodna', buildings: [] }, ['buildings']],
    [
      'conformant, and yet not',
      { conformity: 'w pełni zgodna', buildings: [{}], nonconformities: [{}] },
      ['nonconformities'],
    ],
  ]);
});

describe('an address of a page', () => {
  cases(
    slugRule,
    [
      ['free', { slug: 'o-nas' }, []],
      ['reserved', { slug: 'wydarzenia' }, ['slug']],
      ['the page of errors', { slug: '404' }, ['slug']],
      ['a folder of the build', { slug: 'pagefind' }, ['slug']],
      ['a file of the build', { slug: 'sitemap-index' }, ['slug']],
      ['no address', { slug: null }, ['slug']],
      ['a way out of the folder', { slug: '..' }, ['slug']],
      ['Polish letters', { slug: 'źródła' }, ['slug']],
    ],
    'api::page.page',
  );
  cases(slugRule, [['a type without addresses', { name: 'Chór' }, []]], 'api::person.person');
  cases(
    slugRule,
    [
      ['a word reserved for pages only', { slug: 'kontakt' }, []],
      ['a month', { slug: '2026-11' }, ['slug']],
      ['the second part of a long list', { slug: '2' }, ['slug']],
      ['a year', { slug: '1984' }, []],
      ['a title with a month', { slug: 'koncert-2026-11' }, []],
      ['a list by day', { slug: 'dzis' }, ['slug']],
      ['a list by audience', { slug: 'dla-rodzin' }, ['slug']],
      ['a list by kind', { slug: 'koncerty' }, ['slug']],
    ],
    'api::event.event',
  );
});

describe('a redirect', () => {
  const others = [
    { from: '/b/', to: '/c/' },
    { from: '/c/', to: '/d/' },
    { from: '/x/', to: '/y/' },
    { from: '/y/', to: '/x/' },
  ];
  const moved = { kind: 'przeniesione' };
  cases(
    redirectRule(others),
    [
      ['to a page', { ...moved, from: '/stare/', to: '/nowe/' }, []],
      ['to another site', { ...moved, from: '/stare/', to: 'https://example.org/' }, []],
      ['gone', { kind: 'wycofane', from: '/stare/' }, []],
      ['no slash at the end', { ...moved, from: '/stare', to: '/nowe/' }, ['from']],
      ['the front page', { ...moved, from: '/', to: '/nowe/' }, ['from']],
      ['Polish letters', { ...moved, from: '/źródła/', to: '/nowe/' }, []],
      [
        'Polish letters in code',
        { ...moved, from: '/%C5%BAr%C3%B3d%C5%82a/', to: '/a/' },
        ['from'],
      ],
      ['half a code', { ...moved, from: '/a%/', to: '/nowe/' }, ['from']],
      ['letters in two parts', { ...moved, from: '/z\u0301/', to: '/nowe/' }, ['from']],
      ['blanks around it', { ...moved, from: ' /stare/', to: '/nowe/' }, ['from']],
      ['a dot for a folder', { ...moved, from: '/a/./', to: '/nowe/' }, ['from']],
      ['to a page without its slash', { ...moved, from: '/stare/', to: '/nowe' }, ['to']],
      ['to a file', { ...moved, from: '/stare/', to: '/pliki/regulamin.pdf' }, []],
      ['out of the folder', { ...moved, from: '/a/../b/', to: '/nowe/' }, ['from']],
      ['no slash at the start', { ...moved, from: 'stare/', to: '/nowe/' }, ['from']],
      ['to nowhere', { ...moved, from: '/stare/', to: null }, ['to']],
      ['to itself', { ...moved, from: '/stare/', to: '/stare/' }, ['to']],
      ['to a script', { ...moved, from: '/stare/', to: 'javascript:alert(1)' }, ['to']],
      ['to a mailbox', { ...moved, from: '/stare/', to: 'mailto:a@example.org' }, ['to']],
      ['in a circle over others', { ...moved, from: '/d/', to: '/b/' }, ['to']],
      ['into a circle of others', { ...moved, from: '/z/', to: '/x/' }, []],
    ],
    'api::redirect.redirect',
  );
});

test('an address in code is told in letters', () => {
  const entry = { from: '/%C5%BAr%C3%B3d%C5%82a/', kind: 'wycofane' };
  const [problem] = redirectRule([])(entrySpot('api::redirect.redirect', entry));
  expect(problem?.message).toContain('„/źródła/”');
});

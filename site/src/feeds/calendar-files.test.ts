import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icalJsEntries as entries } from '../../tests/calendars/read-with-ical-js.ts';
import { classes, seasons } from '../../tests/fixture/classes.ts';
import { event, occurrence, recurrence } from '../../tests/fixture/defaults.ts';
import { events } from '../../tests/fixture/events.ts';
import { fileAt, pageAt, pagesOf, siteOf } from '../../tests/fixture/site.ts';
import { slotDates } from '../recurrence/class-dates.ts';
import type { EventPage, SiteModel } from '../view-models/page-models.ts';

function calendar(site: SiteModel, path: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(fileAt(site, path).body));
}

interface Shown {
  readonly start: string;
  readonly end: string;
  readonly status: string;
}

function local(time: ICAL.Time): string {
  return time.toString().slice(0, time.isDate ? 10 : 16);
}

function shown(entry: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Shown {
  const status = String(entry.component.getFirstPropertyValue('status'));
  return { start: local(start), end: local(end), status };
}

/** Every date a calendar program shows, in order. */
function occurrences(component: ICAL.Component): readonly Shown[] {
  const found: Shown[] = [];
  for (const entry of entries(component)) {
    if (!entry.isRecurring()) {
      found.push(shown(entry, entry.startDate, entry.endDate));
      continue;
    }
    const iterator = entry.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate, endDate } = entry.getOccurrenceDetails(next);
      found.push(shown(item, startDate, endDate));
    }
  }
  return found.sort((a, b) => (a.start < b.start ? -1 : 1));
}

const statuses = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' } as const;

/** The same dates as the page of the event shows them. */
function onPage(page: EventPage) {
  return [...page.pastOccurrences, ...page.occurrences]
    .map(({ date, status }) => ({
      start: date.dateTime.slice(0, 16),
      status:
        status?.code === 'cancelled' || status?.code === 'postponed'
          ? statuses[status.code]
          : 'CONFIRMED',
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

const site = siteOf();
const eventPages = pagesOf(site).filter((page) => page.kind === 'event');

describe('the calendar of each event', () => {
  it.each(eventPages.map((page) => [page.path, page] as const))(
    '%s has the dates and states of its page',
    (_, page) => {
      const dates = occurrences(calendar(site, page.calendar.ics));
      expect(dates.map(({ start, status }) => ({ start, status }))).toEqual(onPage(page));
    },
  );

  it('says when a date ends; whole days end on the day after, as RFC 5545 counts', () => {
    const [concert] = occurrences(calendar(site, '/wydarzenia/koncert-jesienny.ics'));
    expect(concert?.end).toBe('2026-11-28T20:00');
    const [exhibition] = occurrences(calendar(site, '/wydarzenia/wystawa-fotografii.ics'));
    expect(exhibition).toMatchObject({ start: '2026-11-14', end: '2026-12-14' });
  });

  it('keeps a weekly hour across the change of the clock', () => {
    const dates = occurrences(calendar(site, '/wydarzenia/sobotnie-warsztaty-rodzinne.ics'));
    const hours = new Set(
      dates
        .filter(({ start }) => start > '2027-01')
        .map(({ start, end }) => `${start.slice(11)}–${end.slice(11)}`),
    );
    expect(hours).toEqual(new Set(['11:00–13:00']));
    expect(dates.map(({ start }) => start.slice(0, 10))).not.toContain('2026-12-26');
  });

  it('names the replaced date of the rule', () => {
    const replaced = calendar(site, '/wydarzenia/sobotnie-warsztaty-rodzinne.ics')
      .getAllSubcomponents('vevent')
      .flatMap((vevent) => vevent.getFirstPropertyValue('recurrence-id') ?? [])
      .map(String);
    expect(replaced).toEqual(['2026-12-05T11:00:00', '2026-12-12T11:00:00']);
  });

  it('agrees with its page on an hour that does not exist', () => {
    const night = event({
      documentId: 'event-night',
      title: 'Noc',
      slug: 'noc',
      recurrence: recurrence({
        weekday: 7,
        from: '2027-03-21',
        until: '2027-04-04',
        startTime: '02:30',
      }),
    });
    const nightSite = siteOf({ events: [night] });
    const page = pageAt(nightSite, '/wydarzenia/noc/', 'event');
    const instants = entries(calendar(nightSite, page.calendar.ics)).flatMap((entry) => {
      if (!entry.isRecurring()) return [entry.startDate.toJSDate().getTime()];
      const iterator = entry.iterator();
      const found: number[] = [];
      for (let next = iterator.next(); next; next = iterator.next()) {
        found.push(entry.getOccurrenceDetails(next).startDate.toJSDate().getTime());
      }
      return found;
    });
    expect(instants.sort()).toEqual(page.occurrences.map(({ date }) => Date.parse(date.dateTime)));
  });
});

describe('the calendar of one date', () => {
  it('holds that date alone, as its page shows it', () => {
    const several = eventPages.flatMap(({ occurrences: dates }) =>
      dates.filter(({ ics }) => ics !== null && /-\d{4}\.ics$/.test(ics)),
    );
    expect(several.length).toBeGreaterThan(5);
    for (const { date, ics } of several) {
      const starts = occurrences(calendar(site, ics ?? '')).map(({ start }) => start);
      expect(starts, ics ?? '').toEqual([date.dateTime.slice(0, 16)]);
    }
  });
});

describe('what an entry says', () => {
  const concert = entries(calendar(site, '/wydarzenia/koncert-jesienny.ics'))[0];

  it('has place, address and access in words', () => {
    expect(concert?.location).toBe('Sala widowiskowa, ul. Przykładowa 1, 00-001\u00A0Przykładowo');
    expect(concert?.description).toContain('Tłumaczenie na polski język migowy (PJM): tak');
    expect(concert?.description).toContain('Audiodeskrypcja: na zgłoszenie');
    expect(concert?.description).toContain('Zadzwoń najpóźniej 5 dni przed koncertem.');
    expect(concert?.component.getFirstPropertyValue('url')).toBe(
      'https://kultura.example/wydarzenia/koncert-jesienny/',
    );
  });

  it('puts a cancellation into the title too', () => {
    const [entry] = entries(calendar(site, '/wydarzenia/spektakl-odwolany.ics'));
    expect(entry?.summary).toBe('Odwołane: Spektakl odwołany');
  });

  it('keeps its name and counts up when the content changes', () => {
    const read = (updatedAt: string, start: string, previousStart: string | null) => {
      const changed = event({
        documentId: 'event-1',
        title: 'Zmienny',
        slug: 'zmienny',
        updatedAt,
        occurrences: [
          occurrence(start, {
            previousStart,
            status: previousStart === null ? 'scheduled' : 'rescheduled',
          }),
        ],
      });
      const [entry] = entries(calendar(siteOf({ events: [changed] }), '/wydarzenia/zmienny.ics'));
      return { uid: entry?.uid, sequence: entry?.sequence ?? -1 };
    };
    const before = read('2026-11-20T10:00:00.000Z', '2026-12-01T17:00:00.000Z', null);
    const after = read(
      '2026-11-20T10:00:01.000Z',
      '2026-12-08T17:00:00.000Z',
      '2026-12-01T17:00:00.000Z',
    );
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBe(before.sequence + 1);
    expect(after.sequence).toBeLessThan(2 ** 31);
  });

  it('cannot be broken by what an editor writes', () => {
    const title = 'Koniec; BEGIN:VEVENT, \\ \r\nEND:VCALENDAR 🎺 <b>';
    const odd = event({
      documentId: 'event-odd',
      title,
      slug: 'dziwne',
      lead: `${'ąę🎺'.repeat(80)}`,
      occurrences: [occurrence('2026-12-01T17:00:00.000Z')],
    });
    const component = calendar(siteOf({ events: [odd] }), '/wydarzenia/dziwne.ics');
    const [entry] = entries(component);
    expect(entry?.summary).toBe(title.replace('\r\n', '\n'));
    expect(entry?.description).toContain('ąę🎺'.repeat(80));
    expect(component.getAllSubcomponents('vevent')).toHaveLength(1);
  });
});

describe('calendars of many events', () => {
  it('have each name and date once', () => {
    const keys = calendar(site, '/kalendarz/wydarzenia.ics')
      .getAllSubcomponents('vevent')
      .map(
        (vevent) =>
          `${vevent.getFirstPropertyValue('uid')} ${vevent.getFirstPropertyValue('recurrence-id')}`,
      );
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold what has been for 90 days and then let it go', () => {
    const titles = (moment?: string): readonly string[] =>
      entries(calendar(siteOf({}, moment), '/kalendarz/wydarzenia.ics')).map(
        ({ summary }) => summary,
      );
    expect(titles('2026-11-10T12:00:00.000Z')).toContain('Festyn letni');
    expect(titles('2026-11-16T12:00:00.000Z')).not.toContain('Festyn letni');
    expect(titles()).not.toContain('Kolędy');
  });

  it('by kind hold that kind alone', () => {
    const films = entries(calendar(site, '/kalendarz/filmy.ics')).map(({ summary }) => summary);
    expect(films).toEqual(['Kino w piątek']);
  });

  it('by feature hold the dates that have it, on request included', () => {
    const titles = (path: string) => entries(calendar(site, path)).map(({ summary }) => summary);
    expect(titles('/kalendarz/dostepne-pjm.ics')).toEqual(['Koncert jesienny']);
    expect(titles('/kalendarz/dostepne-audiodeskrypcja.ics').sort()).toEqual([
      'Kino w piątek',
      'Koncert jesienny',
    ]);
  });

  it('by feature take single dates out of a rule', () => {
    const base = events.find(({ documentId }) => documentId === 'event-saturdays');
    if (base === undefined) throw new Error('The fixture has no weekly event');
    const withLoop = {
      ...base,
      occurrences: [
        occurrence('2026-12-05T10:00:00.000Z', {
          access: { features: { inductionLoop: 'yes' }, onRequestHow: null },
        }),
      ],
    };
    const dates = occurrences(
      calendar(siteOf({ events: [withLoop] }), '/kalendarz/dostepne-petla-indukcyjna.ics'),
    );
    expect(dates.map(({ start }) => start)).toEqual(['2026-12-05T11:00']);
  });

  it('are valid without any entry', () => {
    const empty = calendar(siteOf({ events: [] }), '/kalendarz/wydarzenia.ics');
    expect(empty.getAllSubcomponents('vevent')).toEqual([]);
    expect(empty.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });
});

describe('every calendar', () => {
  const files = site.routes.filter((route) => route.kind === 'file' && route.path.endsWith('.ics'));

  it('uses CRLF, short lines, one VTIMEZONE before its entries, and UTC stamps', () => {
    expect(files.length).toBeGreaterThan(25);
    for (const { path } of files) {
      const { body } = fileAt(site, path);
      expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const longest = Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)));
      expect(longest).toBeLessThanOrEqual(75);
      expect(body.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
      const stamps = body.match(/^DTSTAMP:.*$/gm) ?? [];
      expect(stamps.every((stamp) => /^DTSTAMP:\d{8}T\d{6}Z\r?$/.test(stamp))).toBe(true);
    }
  });
});

describe('the calendar of a class group', () => {
  it('has the dates of its slots without breaks and holidays', () => {
    const [season] = seasons;
    const group = classes[0]?.groups[0];
    if (season === undefined || group === undefined) throw new Error('The fixture has no group');
    const expected = group.slots
      .flatMap((slot) => slotDates(slot, season).held.map((date) => `${date}T${slot.start}`))
      .sort();
    const dates = occurrences(calendar(site, '/zajecia/taniec-wspolczesny/grupa-mlodsza.ics'));
    expect(dates.map(({ start }) => start)).toEqual(expected);
    expect(expected).toContain('2027-03-30T16:00');
  });
});

import { describe, expect, it } from 'vitest';
import { event, occurrence } from '../../../tests/fixture/defaults.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';
import { fixtureSnapshot } from '../../../tests/fixture/snapshot.ts';
import type { Occurrence, OccurrenceStatus } from '../../snapshot/snapshot.ts';
import type { EventPage } from '../page-models.ts';

const site = siteOf();
const concert = pageAt(site, '/wydarzenia/koncert-jesienny/', 'event');

function pageWith(...occurrences: readonly Occurrence[]): EventPage {
  const entry = event({ documentId: 'e', title: 'Próba', slug: 'proba', occurrences });
  return pageAt(siteOf({ events: [entry] }), '/wydarzenia/proba/', 'event');
}

const past = '2026-11-01T17:00:00.000Z';
const soon = '2026-12-01T17:00:00.000Z';
const later = '2026-12-08T17:00:00.000Z';
const on = (start: string, status: OccurrenceStatus = 'scheduled') => occurrence(start, { status });

describe('the page of a concert', () => {
  it('gives the date in words and for machines', () => {
    expect(concert.next?.date).toEqual({
      dateTime: '2026-11-28T18:00+01:00',
      weekday: 'sobota',
      day: '28',
      month: 'listopada',
      year: '2026',
      time: '18:00',
      endTime: '20:00',
      text: 'sobota, 28 listopada 2026, godz.\u00A018:00–20:00',
    });
    expect(concert.next?.doors).toBe('Wejście od 17:30');
  });

  it('says price and access beside the date, in few words', () => {
    expect(concert.glance).toEqual({
      price: '20–30\u00A0zł',
      access: [
        'wejście bez stopni',
        'dostępna toaleta',
        'PJM',
        'audiodeskrypcja (na zgłoszenie)',
        'pętla indukcyjna (na zgłoszenie)',
        'pies asystujący',
      ],
    });
  });

  it('joins the access of building, event and date', () => {
    const answers = Object.fromEntries(
      concert.access.items.map(({ feature, answerLabel }) => [feature, answerLabel]),
    );
    expect(answers).toEqual({
      stepFreeAccess: 'tak',
      accessibleToilet: 'tak',
      polishSignLanguage: 'tak',
      audioDescription: 'na zgłoszenie',
      captions: 'nie',
      inductionLoop: 'na zgłoszenie',
      relaxed: 'nie',
      assistanceDog: 'tak',
    });
    expect(concert.access.onRequestHow).toContain('Zadzwoń najpóźniej 5 dni');
    expect(concert.access.onRequestHow).toContain('Poproś obsługę');
    expect(concert.access.contact?.phone).toEqual({
      before: '',
      text: '46\u00A0000\u00A000\u00A001',
      after: '',
      href: 'tel:+48460000001',
    });
  });

  it('tells price, hazards, tickets and what belongs to it', () => {
    expect(concert.facts[0]).toEqual({
      term: 'Cena',
      values: [
        { text: '20–30\u00A0zł', href: null },
        { text: 'Ulgowe dla uczniów i seniorów', href: null },
      ],
    });
    expect(concert.hazards).toEqual([
      'Światła stroboskopowe',
      'Dym sceniczny lub mgła',
      'W drugiej części.',
    ]);
    expect(concert.enrolment).toMatchObject({
      heading: 'Bilety',
      opens: null,
      link: { href: 'https://example.org/bilety', label: 'Kup bilet: Koncert jesienny' },
    });
    // The series has nothing to come: what is over is not offered.
    expect(concert.related.heading).toBe('Wkrótce także');
    expect(concert.related.events.length).toBeGreaterThan(0);
    expect(concert.related.events.length).toBeLessThanOrEqual(3);
    expect(concert.related.events.map(({ title }) => title)).not.toContain('Festyn letni');
    expect(concert.articles.map(({ href }) => href)).toEqual(['/dziedzictwo/mlyn-nad-rzeka/']);
    expect(concert.grant?.href).toBe('/projekty/muzyka-blizej/');
    expect(concert.calendar).toEqual({
      ics: '/wydarzenia/koncert-jesienny.ics',
      webcal: 'webcal://kultura.example/wydarzenia/koncert-jesienny.ics',
    });
  });

  it('says from when places can be booked while that is to come', () => {
    const workshop = pageAt(site, '/wydarzenia/sobotnie-warsztaty-rodzinne/', 'event');
    expect(workshop.enrolment?.opens).toBe('Zapisy od: wtorek, 1 grudnia 2026, godz.\u00A009:00');
  });
});

describe('a repeated event', () => {
  it('says its rhythm and exceptions', () => {
    const film = pageAt(site, '/wydarzenia/kino-w-piatek/', 'event');
    const rhythm = film.facts.find(({ term }) => term === 'Powtarza się');
    expect(rhythm?.values.map(({ text }) => text)).toEqual([
      'co miesiąc w pierwszy piątek, godz.\u00A019:00–21:00, do 30 czerwca 2027',
      'oprócz: 1 stycznia 2027 (Nowy Rok)',
    ]);
  });

  it('shows past and coming dates apart, with former dates of moved ones', () => {
    const workshop = pageAt(site, '/wydarzenia/sobotnie-warsztaty-rodzinne/', 'event');
    expect(workshop.pastOccurrences).toHaveLength(12);
    expect(workshop.pastOccurrences.every((date) => date.past)).toBe(true);
    expect(workshop.next?.date.dateTime).toBe('2026-11-28T11:00+01:00');
    expect(workshop.occurrences[2]).toMatchObject({
      status: { code: 'rescheduled', label: 'Zmiana terminu' },
      previous: 'Poprzedni termin: sobota, 12 grudnia 2026, godz.\u00A011:00',
    });
  });
});

describe('the notice above everything', () => {
  it.each<[string, readonly Occurrence[], string | null]>([
    ['nothing unusual', [on(soon)], null],
    ['no date', [], 'Termin nie jest jeszcze ustalony.'],
    ['over', [on(past)], 'Wydarzenie już się odbyło.'],
    ['cancelled', [on(soon, 'cancelled')], 'Wydarzenie odwołane.'],
    ['cancelled and over', [on(past, 'cancelled')], 'Wydarzenie odwołane.'],
    [
      'next cancelled',
      [on(soon, 'cancelled'), on(later)],
      'Najbliższy termin odwołany. Pozostałe terminy są niżej.',
    ],
    [
      'rest cancelled',
      [on(past), on(soon, 'cancelled'), on(later, 'cancelled')],
      'Wszystkie pozostałe terminy odwołane.',
    ],
    [
      'postponed',
      [on(soon, 'postponed')],
      'Wydarzenie przełożone. Nowy termin nie jest jeszcze znany.',
    ],
    [
      'postponed, first date gone',
      [on(past, 'postponed')],
      'Wydarzenie przełożone. Nowy termin nie jest jeszcze znany.',
    ],
    [
      'next postponed',
      [on(soon, 'postponed'), on(later)],
      'Najbliższy termin przełożony. Pozostałe terminy są niżej.',
    ],
    ['moved', [on(soon, 'rescheduled')], 'Zmiana terminu.'],
    ['sold out', [on(soon, 'sold-out')], 'Wszystkie miejsca są zajęte.'],
    ['next sold out', [on(soon, 'sold-out'), on(later)], 'Na najbliższy termin nie ma już miejsc.'],
    ['later cancelled', [on(soon), on(later, 'cancelled')], null],
  ])('%s', (_, occurrences, notice) => {
    expect(pageWith(...occurrences).notice).toBe(notice);
  });
});

describe('the nearest date', () => {
  it('is the first to come, else the last that was, else none', () => {
    expect(pageWith(on(past), on(later), on(soon)).next?.date.dateTime).toMatch(/^2026-12-01/);
    expect(pageWith(on(past)).next?.date.dateTime).toMatch(/^2026-11-01/);
    expect(pageWith().next).toBeNull();
  });
});

describe('calendars of single dates', () => {
  it('are offered for what is to come, where an event has several', () => {
    const page = pageWith(on(past), on(soon), on(later));
    expect(page.occurrences.map(({ ics }) => ics)).toEqual([
      '/wydarzenia/proba/2026-12-01-1800.ics',
      '/wydarzenia/proba/2026-12-08-1800.ics',
    ]);
    expect(page.pastOccurrences.map(({ ics }) => ics)).toEqual([null]);
    expect(pageWith(on(soon)).occurrences[0]?.ics).toBe('/wydarzenia/proba.ics');
  });
});

describe('whom to ask about access', () => {
  it("is the event's own contact, else who answers for accessibility", () => {
    expect(concert.access.contact?.label).not.toBeNull();
    const declared = fixtureSnapshot.accessibilityDeclaration?.contactName;
    expect(declared).toBeDefined();
    expect(pageWith(on(soon)).access.contact?.label).toBe(declared);
  });
});

import type { Site } from '../site.ts';

/** An event that a calendar file of the site announces. */
export interface ComingEvent {
  readonly file: string;
  readonly title: string;
}

/**
 * The first event in the calendar files (RFC 5545) that begins after tomorrow, so that neither
 * the zone of the machine nor what began an hour ago matters; null when there is none. Pure.
 */
export function firstComingEvent(site: Site): ComingEvent | null {
  const afterTomorrow = new Date(site.moment.getTime() + 2 * 24 * 60 * 60 * 1000);
  const from = afterTomorrow.toISOString().slice(0, 10).replaceAll('-', '');
  for (const [file, text] of site.texts) {
    if (!file.endsWith('.ics')) continue;
    for (const [event] of text.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)) {
      const start = /^DTSTART[^:\r\n]*:(\d{8})/m.exec(event)?.[1];
      if (start === undefined || start < from) continue;
      return { file, title: /^SUMMARY[^:\r\n]*:(.*?)\r?$/m.exec(event)?.[1] ?? '' };
    }
  }
  return null;
}

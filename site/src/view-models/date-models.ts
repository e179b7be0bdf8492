/** Dates of events and entries as templates show them. */
import type { EventDate } from '../recurrence/event-dates.ts';
import {
  dateRange,
  dayNumber,
  fullDate,
  genitiveMonth,
  longDate,
  timeRange,
  weekdayName,
} from '../time/polish-dates.ts';
import { type WarsawTime, weekdayOf } from '../time/warsaw.ts';
import type { DateModel } from './page-models.ts';

/** A whole day: "sobota, 28 listopada 2026". */
export function dayModel(date: string): DateModel {
  return {
    dateTime: date,
    weekday: weekdayName(weekdayOf(date)),
    day: dayNumber(date),
    month: genitiveMonth(date),
    year: date.slice(0, 4),
    time: null,
    endTime: null,
    text: fullDate(date),
  };
}

/** "sobota, 28 listopada 2026, godz. 18:00" */
export function instantText(instant: WarsawTime): string {
  return `${fullDate(instant.date)}, godz.\u00A0${instant.time}`;
}

/** The beginning of a date of an event, with its hours when it is over on the same evening. */
export function startModel(date: EventDate): DateModel {
  const day = dayModel(date.start.date);
  if (date.allDay) return day;
  const endTime = date.end !== null && date.lastDay === date.start.date ? date.end.time : null;
  const time = timeRange(date.start.time, endTime);
  return {
    ...day,
    dateTime: date.start.iso,
    time: date.start.time,
    endTime,
    text: `${day.text}, godz.\u00A0${time}`,
  };
}

/** The last day of a date over several days, with its closing hour; null for one day. */
export function endModel(date: EventDate): DateModel | null {
  if (date.lastDay === date.start.date) return null;
  const day = dayModel(date.lastDay);
  if (date.end === null) return day;
  return {
    ...day,
    dateTime: date.end.iso,
    time: date.end.time,
    text: `${day.text}, do godz.\u00A0${date.end.time}`,
  };
}

/** "trwa do 13 grudnia 2026" once begun, else "od 14 listopada do 13 grudnia 2026"; one day: null. */
export function periodText(date: EventDate, today: string): string | null {
  if (date.lastDay === date.start.date) return null;
  const running = date.start.date < today && date.lastDay >= today;
  return running ? `trwa do ${longDate(date.lastDay)}` : dateRange(date.start.date, date.lastDay);
}

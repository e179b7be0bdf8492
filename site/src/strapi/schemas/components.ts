import { z } from 'astro/zod';
import type { Access, AccessFeature, Image, Media } from '../../snapshot/snapshot.ts';
import { accessFeatureOrder } from '../../text/access-features.ts';
import {
  address,
  choice,
  flag,
  instant,
  optional,
  optionalAddress,
  optionalChoice,
  optionalInstant,
  optionalNumber,
  optionalText,
  relation,
  requiredText,
} from './fields.ts';

export const media: z.ZodType<Media> = z
  .object(
    {
      url: z.string().min(1),
      hash: z.string(),
      updatedAt: z.string(),
      name: z.string(),
      mime: z.string(),
      size: z.number(),
      width: z.number().nullish(),
      height: z.number().nullish(),
    },
    { error: 'plik nie istnieje w bibliotece mediów – wybierz go ponownie' },
  )
  .transform(({ url, hash, updatedAt, name, mime, size, width, height }) => ({
    url,
    version: `${hash}-${updatedAt}`,
    name,
    mime,
    size,
    width: width ?? null,
    height: height ?? null,
  }));

export const image: z.ZodType<Image> = z
  .object({
    media,
    role: choice({
      informacyjne: 'informative',
      dekoracyjne: 'decorative',
      plakat: 'poster',
      logo: 'logo',
    }),
    alternativeText: optionalText,
    posterText: optionalText,
    caption: optionalText,
    credit: optionalText,
  })
  .superRefine((value, context) => {
    if (value.role !== 'decorative' && value.alternativeText === null) {
      context.addIssue({
        code: 'custom',
        path: ['alternativeText'],
        message: 'brak tekstu alternatywnego (obraz nie jest oznaczony jako dekoracyjny)',
      });
    }
    if (value.role === 'poster' && value.posterText === null) {
      context.addIssue({ code: 'custom', path: ['posterText'], message: 'brak treści plakatu' });
    }
  });

export const link = z.object({ label: requiredText, url: address });

const age = z
  .number()
  .int()
  .nullish()
  .transform((value) => value ?? null);
export const ages = { ageFrom: age, ageTo: age };

export const audience = z.object({
  ...ages,
  children: flag,
  youth: flag,
  adults: flag,
  seniors: flag,
  families: flag,
});

export const price = z.object({
  kind: choice({ bezpłatne: 'free', płatne: 'paid', 'dobrowolna wpłata': 'donation' }),
  from: optionalNumber,
  to: optionalNumber,
  note: optionalText,
});

export const enrolment = z.object({
  kind: choice({ 'wstęp wolny': 'walk-in', bilety: 'tickets', zapisy: 'registration' }),
  url: optionalAddress,
  phone: optionalText,
  email: optionalText,
  desk: optionalText,
  opensAt: optionalInstant,
});

const answer = optionalChoice({ tak: 'yes', nie: 'no', 'na zgłoszenie': 'on-request' });

export const access: z.ZodType<Access> = z
  .object({
    stepFreeAccess: answer,
    accessibleToilet: answer,
    polishSignLanguage: answer,
    audioDescription: answer,
    captions: answer,
    inductionLoop: answer,
    relaxed: answer,
    assistanceDog: answer,
    easyToRead: answer,
    onRequestHow: optionalText,
  } satisfies Record<AccessFeature | 'onRequestHow', z.ZodType>)
  .transform(({ onRequestHow, ...answers }) => ({
    features: Object.fromEntries(
      accessFeatureOrder.flatMap((feature) => {
        const value = answers[feature];
        return value === null ? [] : [[feature, value]];
      }),
    ),
    onRequestHow,
  }));

export const contact = z.object({ label: optionalText, phone: optionalText, email: optionalText });

export const postalAddress = z.object({
  street: optionalText,
  postalCode: optional(
    z.string().regex(/^\d{2}-\d{3}$/, { error: 'nie jest kodem pocztowym w postaci 00-000' }),
  ),
  city: requiredText,
});

export const hazards = z.object({ strobe: flag, haze: flag, loudNoise: flag, note: optionalText });

export const occurrence = z.object({
  start: instant,
  end: optionalInstant,
  allDay: flag,
  doors: optionalInstant,
  place: relation,
  status: choice({
    zaplanowane: 'scheduled',
    odwołane: 'cancelled',
    przełożone: 'postponed',
    'zmieniony termin': 'rescheduled',
    wyprzedane: 'sold-out',
  }),
  previousStart: optionalInstant,
  note: optionalText,
  access: optional(access),
});

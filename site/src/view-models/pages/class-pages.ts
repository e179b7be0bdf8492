/** Classes: the list by discipline and each class's page. */
import type { Class, Season } from '../../snapshot/snapshot.ts';
import { addresses, classPath, groupIcs } from '../../text/addresses.ts';
import { ageText, audienceText } from '../../text/audiences.ts';
import { capital } from '../../text/capital.ts';
import {
  disciplineLabels,
  disciplineOrder,
  groupStateLabels,
  levelLabels,
} from '../../text/class-words.ts';
import { slugOf } from '../../text/fold.ts';
import { feeTexts } from '../../text/price.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { dateRange, timeRange, weekdayName } from '../../time/polish-dates.ts';
import { accessModel } from '../access-models.ts';
import { classCard } from '../cards.ts';
import { combinedAccess } from '../combined-access.ts';
import { optionalPlace } from '../contact-models.ts';
import { enrolmentModel } from '../enrolment-model.ts';
import { fact } from '../facts.ts';
import { groupSlugs } from '../group-slugs.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { ClassListPage, ClassPage, FactModel, GroupModel } from '../page-models.ts';
import { pictureModel } from '../pictures.ts';
import { seasonOf } from '../required-season.ts';
import { related, relatedOne } from '../site-context.ts';
import { courseData } from '../structured-data/course-data.ts';

function classListPage(ctx: PageContext): ClassListPage {
  const groups = disciplineOrder.flatMap((discipline) => {
    const classes = ctx.classes.filter((entry) => entry.discipline === discipline);
    const heading = capital(disciplineLabels[discipline]);
    return classes.length === 0
      ? []
      : { heading, id: slugOf(heading), classes: classes.map((entry) => classCard(ctx, entry)) };
  });
  return {
    kind: 'class-list',
    ...ctx.frame({
      path: addresses.classes,
      heading: 'Zajęcia',
      description: 'Stałe zajęcia dla dzieci, młodzieży i dorosłych: terminy, ceny, wolne miejsca.',
    }),
    intro: 'Stałe zajęcia, które prowadzimy co tydzień przez cały sezon.',
    plan: { href: addresses.classPlan, label: 'Plan tygodnia' },
    groups,
  };
}

function groupModels(ctx: PageContext, entry: Class): readonly GroupModel[] {
  const slugs = groupSlugs(entry);
  const usual = relatedOne(entry.place, ctx.placeById);
  return entry.groups.map((group, index) => ({
    name: group.name,
    audience: ageText(group.ageFrom, group.ageTo),
    level: group.level === null ? null : levelLabels[group.level],
    state: { code: group.state, label: groupStateLabels[group.state] },
    slots: [...group.slots]
      .sort((a, b) => a.weekday - b.weekday || (a.start < b.start ? -1 : 1))
      .map((slot) => ({
        weekday: weekdayName(slot.weekday),
        time: timeRange(slot.start, slot.end),
        place: (relatedOne(slot.place, ctx.placeById) ?? usual)?.name ?? null,
      })),
    ics: group.slots.length === 0 ? null : groupIcs(entry.slug, slugs[index] ?? String(index)),
  }));
}

function facts(entry: Class, season: Season): readonly FactModel[] {
  const { fee } = entry;
  return [
    ...fact('Cena', ...feeTexts(fee), fee.note),
    ...fact('Ulgi', fee.concessions),
    ...fact('Pierwsze zajęcia', entry.firstClassFree ? 'bezpłatne' : null),
    ...fact('Dla kogo', audienceText(entry.audience)),
    ...fact('Sezon', `${season.name}: ${dateRange(season.start, season.end)}`),
  ];
}

/** "Ferie zimowe: od 1 do 14 lutego 2027" and, where it holds, the public holidays. */
export function breakTexts(season: Season): readonly string[] {
  const breaks = [...season.breaks]
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map(({ name, start, end }) => `${name}: ${dateRange(start, end)}`);
  return season.skipPublicHolidays ? [...breaks, 'Dni ustawowo wolne od pracy'] : breaks;
}

function classPage(ctx: PageContext, entry: Class): ClassPage {
  const season = seasonOf(ctx, entry);
  const place = relatedOne(entry.place, ctx.placeById);
  return {
    kind: 'class',
    ...ctx.frame({
      path: classPath(entry.slug),
      heading: entry.title,
      description: entry.lead,
      parents: [{ href: addresses.classes, label: 'Zajęcia' }],
      structuredData: courseData(ctx, entry, season),
      example: entry.example,
    }),
    disciplineLabel: disciplineLabels[entry.discipline],
    lead: bindOneLetterWords(entry.lead),
    body: entry.body,
    picture: pictureModel(entry.image, ctx.media),
    groups: groupModels(ctx, entry),
    facts: facts(entry, season),
    instructors: related(entry.instructors, ctx.personById).map(
      ({ name, role, bio, photo, example }) => ({
        name,
        role,
        bio,
        photo: pictureModel(photo, ctx.media),
        example,
      }),
    ),
    place: optionalPlace(place),
    enrolment: enrolmentModel(ctx, entry.enrolment, entry.title),
    access: accessModel(combinedAccess([place?.access, entry.access]), entry.accessContact),
    breaks: breakTexts(season),
    whatToBring: entry.whatToBring,
  };
}

export function classPages(ctx: PageContext): readonly PageDraft[] {
  return [
    ownPage(classListPage(ctx), 'classes'),
    ...ctx.classes.map(
      (entry): PageDraft => ({
        model: classPage(ctx, entry),
        entry: { type: 'zajęcia', documentId: entry.documentId, title: entry.title },
        titleDetails: ['zajęcia', disciplineLabels[entry.discipline]],
        section: 'classes',
      }),
    ),
  ];
}

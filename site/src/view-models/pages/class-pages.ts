/** Each class's page. */
import type { Class, Season } from '../../snapshot/snapshot.ts';
import { addresses, classPath, groupIcs } from '../../text/addresses.ts';
import { ageText, audienceText } from '../../text/audiences.ts';
import { disciplineList } from '../../text/class-lists.ts';
import { disciplineLabels, groupStateLabels, levelLabels } from '../../text/class-words.ts';
import { feeTexts } from '../../text/price.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { dateRange, timeRange, weekdayName } from '../../time/polish-dates.ts';
import { accessModel } from '../access-models.ts';
import { listsOf } from '../class-choices.ts';
import { combinedAccess } from '../combined-access.ts';
import { optionalPlace } from '../contact-models.ts';
import { enrolmentModel } from '../enrolment-model.ts';
import { fact } from '../facts.ts';
import { groupSlugs } from '../group-slugs.ts';
import type { PageContext, PageDraft } from '../page-draft.ts';
import type { ClassPage, FactModel, GroupModel } from '../page-models.ts';
import { pictureModel } from '../pictures.ts';
import { seasonOf } from '../required-season.ts';
import { related, relatedOne } from '../site-context.ts';
import { courseData } from '../structured-data/course-data.ts';

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

/** "płatne" alone leaves the question open; say that it may be asked. */
function priceTexts({ fee }: Class): readonly string[] {
  const unstated =
    fee.kind === 'paid' && [fee.month, fee.semester, fee.single].every((price) => price === null);
  return unstated ? ['płatne; o cenę zapytaj nas przed zapisem'] : feeTexts(fee);
}

function firstClass({ fee, firstClassFree }: Class): string | null {
  if (fee.kind === 'free') return null;
  return firstClassFree ? 'bezpłatne' : 'płatne';
}

function glance(entry: Class): readonly FactModel[] {
  return [
    ...fact('Cena', ...priceTexts(entry), entry.fee.note),
    ...fact('Ulgi', entry.fee.concessions),
    ...fact('Pierwsze zajęcia', firstClass(entry)),
    ...fact('Dla kogo', audienceText(entry.audience)),
    ...fact('Co zabrać', entry.whatToBring),
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
  const discipline = disciplineList(entry.discipline);
  return {
    kind: 'class',
    ...ctx.frame({
      path: classPath(entry.slug),
      heading: entry.title,
      language: entry.titleLanguage,
      description: entry.lead,
      parents: [{ href: addresses.classes, label: 'Zajęcia' }],
      structuredData: courseData(ctx, entry, season),
      example: entry.example,
    }),
    discipline: { href: discipline.path, label: discipline.label },
    lead: bindOneLetterWords(entry.lead),
    body: entry.body,
    picture: pictureModel(entry.image, ctx.media),
    groups: groupModels(ctx, entry),
    facts: glance(entry),
    season: `${season.name}: ${dateRange(season.start, season.end)}`,
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
    lists: listsOf(entry),
  };
}

export function classPages(ctx: PageContext): readonly PageDraft[] {
  return ctx.classes.map((entry) => ({
    model: classPage(ctx, entry),
    entry: {
      type: 'zajęcia',
      documentId: entry.documentId,
      title: entry.title,
      language: entry.titleLanguage,
    },
    titleDetails: ['zajęcia', disciplineLabels[entry.discipline]],
    section: 'classes',
  }));
}

import { describe, expect, test } from 'vitest';
import { foreignRuns } from './detect-language.mjs';
import { languageOfScript, scriptRuns } from './detect-script.mjs';
import { foreignLanguageProblems } from './foreign-language';
import { passagesOf } from './passages';
import { everySpot, type Structure } from './structure';

const EVENT = 'api::event.event';
const structure: Structure = {
  [EVENT]: {
    title: { kind: 'string' },
    titleLanguage: { kind: 'other' },
    lead: { kind: 'text' },
    body: { kind: 'blocks' },
    accessNote: { kind: 'text' },
    image: { kind: 'component', of: 'shared.image', repeatable: false },
  },
  'shared.image': { alternativeText: { kind: 'text' } },
};
const words = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

function problemsOf(entry: object) {
  const spots = everySpot(structure, EVENT, { ...entry });
  return foreignLanguageProblems(structure, spots, passagesOf(structure, spots));
}

describe('evidently foreign', () => {
  test.each([
    ['Come and sing with us this Saturday.', 'en'],
    ['We have been waiting for you!', 'en'],
    ['Der Eintritt ist frei und wir freuen uns auf Sie.', 'de'],
    ['Nous sommes heureux de vous accueillir dans notre maison.', 'fr'],
    ['Siamo felici di incontrare gli amici della musica.', 'it'],
  ])('%s', (text, language) => {
    expect(foreignRuns(text)).toEqual([expect.objectContaining({ text, language })]);
  });

  test.each([
    ['Зустріч із сусідами', 'uk'],
    ['Добро пожаловать, мы ждём', 'ru'],
    ['Сардэчна запрашаем, ўсіх чакаем', 'be'],
    ['Калина', 'uk'],
    ['Καλώς ήρθατε', 'el'],
    ['שלום עליכם', 'he'],
    ['אַ גוטן טאָג', 'yi'],
    ['أهلا وسهلا', 'ar'],
  ])('by its letters: %s', (text, language) => {
    expect(scriptRuns(text)).toEqual([expect.objectContaining({ text, language })]);
    expect(languageOfScript(`„${text}”\n2026`)).toBe(language);
    expect(languageOfScript(`${text} po polsku`)).toBeNull();
  });

  test('within Polish only what is foreign', () => {
    const text = 'Chór zaśpiewa „We are the children of the world”, a potem Щедрик po ukraińsku.';
    expect([...foreignRuns(text), ...scriptRuns(text)]).toMatchObject([
      { text: 'We are the children of the world', language: 'en' },
      { text: 'Щедрик', language: 'uk' },
    ]);
  });

  test('with the short sentences around it, where nothing is Polish', () => {
    const text = 'Come and sing with all of us. Free entry.';
    expect(foreignRuns(text)).toEqual([expect.objectContaining({ text })]);
  });
});

describe('left in peace', () => {
  test.each([
    'Jazz Festival',
    'Queens of the Stone Age',
    'Gramy utwór „The Sound of Music”.',
    'Zespół The Best of All Time Band zagra o 18:00.',
    'Warsaw Gospel Choir & Friends',
    'Stand-up, open mic i slam poetycki',
    'Made in Poland',
    'Rock and roll',
    'Do it yourself: warsztaty',
    'Carpe diem',
    'Ave Maria, Requiem i Stabat Mater',
    'Don Giovanni, La Traviata, Il barbiere di Siviglia',
    'Die Zauberflöte w Operze Narodowej',
    'Le Petit Nicolas po polsku',
    'Vermeer van Delft i Johann Sebastian Bach',
    'Kurs MS Office 365 for Business',
    'Kup bilet online na ticket.example.org',
    'On i ona, my i wy, to i owo',
    'To do nas dotarli oni i ten pan',
    'Dom, las, pole i rzeka',
    'Kat. A1–B2, DJ, VIP, PDF, CD',
    'Kąt α, liczba π i rezystor 5 kΩ',
    'Miejski Ośrodek Kultury zaprasza na koncert.',
    'To my, on, ten, a to ona',
    'Ma on dom i ma on las',
    'Jan ma kota, a Ala ma psa',
    'Pan Jan Kowalski, Anna Nowak i Piotr Kot',
    'Proza, dramat, film, sala',
    'Premiera filmu Lost in Translation',
    'Tango, salsa, bachata i kizomba dla par',
  ])('%s', (text) => {
    expect([...foreignRuns(text), ...scriptRuns(text)]).toEqual([]);
  });
});

describe('in a rich text', () => {
  test('letters of another script are marked by the site', () => {
    expect(problemsOf({ body: [paragraph(words('Zaśpiewamy Щедрик, Щедрик.'))] })).toEqual([]);
  });

  test('foreign words are a warning, and the button divides the text', () => {
    const body = [
      paragraph(
        words('Motto: „Come and sing '),
        { type: 'link', url: '/x/', children: [words('with us')] },
        words(' today”. Zapraszamy.'),
      ),
    ];
    const [problem] = problemsOf({ body });
    expect(problem?.severity).toBe('warning');
    const mended = [
      paragraph(
        words('Motto: „'),
        words('Come and sing ', { lang: 'en' }),
        { type: 'link', url: '/x/', children: [words('with us', { lang: 'en' })] },
        words(' today', { lang: 'en' }),
        words('”. Zapraszamy.'),
      ),
    ];
    expect(problem?.repair?.value).toEqual(mended);
    expect(problemsOf({ body: mended })).toEqual([]);
  });

  test('a mark nobody can choose is none', () => {
    const said = 'Come and sing with all of us today';
    expect(problemsOf({ body: [paragraph(words(said, { lang: 'en' }))] })).toEqual([]);
    expect(problemsOf({ body: [paragraph(words(said, { lang: 'xx' }))] })).toHaveLength(1);
  });
});

describe('in a plain field', () => {
  test('a title is mended in the list beside it', () => {
    const [problem] = problemsOf({ title: 'An Evening with all of Us and for You' });
    expect(problem).toMatchObject({
      severity: 'warning',
      field: 'titleLanguage',
      repair: { value: 'angielski' },
    });
    const title = 'An Evening with all of Us and for You';
    expect(problemsOf({ title, titleLanguage: 'angielski' })).toEqual([]);
  });

  test('a field without a list asks for Polish', () => {
    const [problem] = problemsOf({ lead: 'Come and sing with all of us today' });
    expect(problem).toMatchObject({ severity: 'warning', field: 'lead', repair: null });
    expect(problem?.sentence).toContain('przenieś do opisu');
  });

  test('a field of no sentences is asked for nothing', () => {
    expect(problemsOf({ accessNote: 'Come and sing with all of us today' })).toEqual([]);
  });

  test.each(['title', 'lead', 'accessNote'])(
    'letters of another script may stand in %s',
    (field) => {
      expect(problemsOf({ [field]: 'Ласкаво просимо, שלום' })).toEqual([]);
    },
  );

  test('a description of a picture is in one language as a whole', () => {
    const described = (alternativeText: string) => problemsOf({ image: { alternativeText } });
    expect(described('Плакат: зустріч із сусідами')).toEqual([]);
    const [problem] = described('Brama z napisem „Ласкаво просимо”');
    expect(problem).toMatchObject({ severity: 'warning', field: 'image.alternativeText' });
    expect(problem?.sentence).toContain('„Ласкаво просимо” jest po ukraińsku');
  });
});

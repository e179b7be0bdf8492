import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

const stemOf = (text: string): string => stem(wordsOf(text)[0] ?? '');

/** Forms that a visitor may type and a title may hold; each line is one word. */
const sameWord = `
koncert koncerty koncertu koncertach koncertów koncercie koncertami
teatr teatru teatrze teatry teatrem
spektakl spektakle spektakli spektaklu spektaklach
film filmy filmów filmie filmowy filmowe
wystawa wystawy wystaw wystawie wystawę wystawach
warsztaty warsztatów warsztatach warsztatami
konkurs konkursy konkursie konkursów
spotkanie spotkania spotkań spotkaniu spotkaniem
festyn festynie festyny festynów
potańcówka potańcówki potańcówek potańcówce potańcówkę
wycieczka wycieczki wycieczek wycieczce wycieczkę
zajęcia zajęć zajęciach zajęcie zajęciami
biblioteka bibliotece bibliotek biblioteki bibliotekach
książka książki książek książce książkami książkę
dziecko dzieci dzieciom dziećmi dziecka
senior seniorzy seniorów seniorom seniora
młodzież młodzieży młodzieżą
źródło źródła źródle źródeł źródłem
młyn młyna młynie młyny młynów
kościół kościoła kościele kościoły
dwór dworu dworze dwory dworów
szkoła szkoły szkole szkół szkołę
taniec tańca tańce tańców tańcem
wieczór wieczoru wieczory wieczorem
lalka lalki lalek lalkami lalce
bajka bajki bajek bajce
piosenka piosenki piosenek piosence
gitara gitary gitarze gitarę
orkiestra orkiestry orkiestrze orkiestrą
chór chóry chórze chóru
rzeka rzeki rzece rzeką
pożar pożary pożarów pożarze
sala sali sale salach salą
bilet bilety biletów bilecie
rodzinny rodzinne rodzinnych rodzinna rodzinnym rodzina rodziny
muzyczny muzyczne muzycznych muzyczną
bezpłatny bezpłatne bezpłatnych bezpłatnie bezpłatnego
jesienny jesienne jesiennego jesień jesieni
zimowy zimowe zimowych zima zimą
ludowy ludowe ludowych ludowej
muzyka muzyki muzyce muzykę
ogród ogrodu ogrodzie ogrody
droga drogi drodze
łódź łodzi
kapliczka kapliczki kapliczek kapliczce
fotografia fotografii fotografie fotografią
historia historii historię
powstanie powstania powstań powstaniu
okno okna okien oknem
cegła cegły cegieł cegle
przyjaciel przyjaciele przyjaciół przyjaciela
lekcja lekcji lekcje lekcjach
babcia babci babcię
gość goście gości gościom
wiatrak wiatraki wiatraków
rzeźba rzeźby rzeźbie rzeźb
piątek piątku piątki
Kraków Krakowa Krakowie
Łowicz Łowicza Łowiczu
kino kina kinie kinem
seans seansu seanse seansów
rajd rajdy rajdu rajdzie
malarstwo malarstwa malarstwie
ceramika ceramiki ceramice ceramikę
zapisy zapisów zapisach`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const pairs = sameWord.flatMap(([word = '', ...forms]) =>
  forms.map((form) => [word, form] as const),
);

describe('stem', () => {
  it('is tried with enough words', () => expect(pairs.length).toBeGreaterThan(150));

  it.each(pairs)('%s = %s', (word, form) => expect(stemOf(form)).toBe(stemOf(word)));

  it.each([
    ['kino', 'klub'],
    ['koncert', 'konkurs'],
    ['wystawa', 'wycieczka'],
    ['szachy', 'szkoła'],
    ['teatr', 'taniec'],
    ['bajka', 'bal'],
    ['sala', 'salon'],
    ['piknik', 'piosenka'],
    ['gitara', 'gitarzysta'],
    ['senior', 'seans'],
    ['mapa', 'maj'],
    ['wieczór', 'wieczorek'],
  ])('%s ≠ %s', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

  it('leaves numbers and short words alone', () => {
    expect(stem('2026')).toBe('2026');
    expect(stem('bal')).toBe('bal');
    expect(stem('1a2a')).toBe('1a2a');
  });
});

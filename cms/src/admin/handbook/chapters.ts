/** A chapter of the handbook: what somebody wants to do, and how it is done. */
export interface Chapter {
  readonly title: string;
  readonly steps: readonly string[];
}

/** The editor's handbook. Names of buttons and panels are those an editor sees. */
export const chapters: readonly Chapter[] = [
  {
    title: 'Dodaję wydarzenie i pokazuję je na stronie',
    steps: [
      'W „Zawartości” wybierz „Wydarzenia” i dodaj nowy wpis. Pod każdym polem jest podpowiedź.',
      '„Zapisz” zachowuje szkic, którego odwiedzający nie widzą. Możesz wrócić do niego później.',
      'Ramka „Dostępność” mówi na bieżąco, co trzeba poprawić przed publikacją, a co warto.',
      '„Opublikuj” wysyła wpis na stronę. Ramka „Na stronie” pokazuje, gdzie jest zmiana: od „w kolejce” do „na stronie od 14:32”.',
      'Gdy wpis ma nowe wskazówki, „Opublikuj” najpierw je pokaże: „Popraw” prowadzi do pola, „Opublikuj mimo to” wysyła wpis. O to samo panel nie zapyta drugi raz.',
      'Gdy na liście zaznaczysz kilka wpisów i wybierzesz „Opublikuj”, panel wymieni te, które mają uwagi, ale o każdy z osobna nie zapyta. Zajrzyj do nich przed publikacją: błąd w jednym zatrzyma ją dla wszystkich. Nagłówki tabeli są w tym oknie po angielsku: „documentId” to numer wpisu, „name” – jego nazwa, „status” – czy jest szkicem, a „Publication status” – czy można go opublikować.',
      'Jeśli panel odmawia, w czerwonym komunikacie jest powód i nazwa pola. Nic nie przepada.',
    ],
  },
  {
    title: 'Oglądam szkic, zanim zobaczą go inni',
    steps: [
      'Zapisz wpis i w ramce „Podgląd” naciśnij „Otwórz podgląd”. Zobaczysz szkic tak, jak będzie wyglądał na stronie. Na stronie nic się przy tym nie zmienia.',
      'Nad podglądem wybierz „Urządzenie mobilne”, żeby sprawdzić, jak wpis wygląda na telefonie.',
      'Obok są uwagi o dostępności. Poprawki wpisz w formularzu, zapisz i otwórz podgląd jeszcze raz.',
      'Jeśli czegoś brakuje, podgląd powie, które pole uzupełnić. Odnośniki w podglądzie otwierają prawdziwą stronę, a formularze i przyciski nie działają.',
      'Link do podglądu działa godzinę. Potem otwórz podgląd w panelu ponownie.',
    ],
  },
  {
    title: 'Planuję publikację albo zdjęcie ze strony',
    steps: [
      'Zapisz wpis. W ramce „Zaplanuj” podaj dzień i godzinę, a potem naciśnij „Zaplanuj”. Liczy się czas polski.',
      'O tej porze ukaże się szkic w takim stanie, w jakim wtedy będzie. Sprawdzą go te same reguły co przy „Opublikuj”.',
      'Gdy publikacja się nie uda, powód zobaczysz przy wpisie i na stronie startowej, w „Zaplanowanych”. Popraw wpis i opublikuj go albo zaplanuj jeszcze raz.',
      'Jeśli opublikujesz wpis wcześniej sam, plan jego publikacji znika.',
    ],
  },
  {
    title: 'Odwołuję, przekładam albo powtarzam wydarzenie',
    steps: [
      'Otwórz wydarzenie. W ramce „Terminy” naciśnij „Odwołaj…” albo „Przełóż…” i potwierdź.',
      'Zmiana od razu idzie na stronę, chyba że w szkicu czekają inne zmiany: wtedy sprawdź je i opublikuj.',
      'Odwołanego terminu nie kasuj: odwiedzający muszą się dowiedzieć, że nie warto przychodzić.',
      '„Powtórz z nowym terminem…” tworzy szkic takiego samego wydarzenia, bez relacji i galerii.',
    ],
  },
  {
    title: 'Dodaję zdjęcie',
    steps: [
      'Wybierz, czy zdjęcie jest informacyjne, czy tylko ozdobne. Informacyjne opisz dla osób, które go nie widzą: co na nim jest i po co.',
      'Jeśli ktoś opisał już ten plik w bibliotece mediów, ramka „Dostępność” podpowie jego opis. Wstaw go przyciskiem, gdy pasuje do tego miejsca, i śmiało popraw.',
      'Zanim usuniesz plik z biblioteki mediów, sprawdź w menu „Gdzie użyto zdjęcia”, które wpisy z niego korzystają i w którym polu. Odnośnik prowadzi prosto do wpisu.',
      'Pliku, który widać na stronie, nie da się usunąć. Ze szkiców usunięty plik po prostu znika.',
    ],
  },
  {
    title: 'Dodaję dokument, który każdy przeczyta',
    steps: [
      'Zanim dodasz plik, pomyśl, czy nie lepsza będzie zwykła strona. Regulamin, program i ogłoszenie łatwiej przeczytać na telefonie i ze słuchu na stronie niż w pliku PDF. Plik zostaw dla tego, co ktoś wydrukuje albo wypełni.',
      'Dobry PDF ma cztery rzeczy: litery, które da się zaznaczyć, znaczniki (nagłówki, listy, tabele), język i tytuł. Panel sam do niego zagląda, a w ramce „Dostępność” mówi, czego brakuje.',
      'W Wordzie nadaj tytułom style „Nagłówek 1” i „Nagłówek 2”, a obrazom tekst alternatywny. Tytuł dokumentu wpisz w „Plik” → „Informacje”. Potem wybierz „Zapisz jako” → PDF → „Opcje” → „Znaczniki struktury dokumentu”. Nie drukuj do PDF: znaczniki wtedy giną.',
      'W LibreOffice użyj tak samo stylów, a tytuł wpisz w „Plik” → „Właściwości” → „Opis”. Potem wybierz „Eksportuj jako PDF” i zaznacz pole z dopiskiem „PDF/UA”.',
      'Skan to zdjęcie kartki i czytnik ekranu nie przeczyta z niego ani słowa. Poproś o plik z programu, w którym pismo powstało. Gdy go nie ma, przepisz treść w polu „Treść inaczej” albo napisz tam, kto ją przeczyta lub prześle.',
      'Plik, który już jest na stronie, podmienisz w bibliotece mediów. Nowy ma być tego samego rodzaju i bez hasła. Skan nie zastąpi dokumentu z literami: dodaj go osobno, razem z jego treścią.',
    ],
  },
  {
    title: 'Piszę coś w obcym języku',
    steps: [
      'Czytnik ekranu czyta wszystko po polsku, dopóki nie powiesz mu inaczej. Nieoznaczony tekst angielski albo ukraiński brzmi wtedy jak bełkot.',
      'W opisie zaznacz obce słowa, zdanie albo kilka akapitów. Z listy nad tekstem, tam gdzie wybiera się nagłówek, wybierz „Język zaznaczenia…”, a potem język. Oznaczone słowa mają kropki pod spodem i nazwę języka obok; na stronie tego nie widać.',
      'Przy tytule, cytacie i źródle wybierz język z listy „Język tytułu” albo „Język cytatu”. Puste pole znaczy „po polsku”.',
      'Nazw zespołów i słów, które weszły do polszczyzny (jazz, quiz, casting), nie trzeba oznaczać.',
      'Gdy o czymś zapomnisz, ramka „Dostępność” to zauważy i zwykle poprawi po naciśnięciu jednego przycisku. Sprawdzi jednak tylko dłuższe fragmenty.',
      'Innych alfabetów nie musisz oznaczać nigdzie: strona pozna je po literach i sama powie, że to ukraiński, hebrajski albo grecki. Oznacz je tylko wtedy, gdy język jest inny, niż wynika z liter, na przykład rosyjski bez ы, э, ъ i ё.',
      'W zapowiedzi, podpisach i opisach zdjęć pisz po polsku albo innym alfabetem: angielskich i niemieckich słów nie da się tam oznaczyć. Opis zdjęcia niech będzie w całości w jednym języku.',
    ],
  },
  {
    title: 'Wczytuję wydarzenia z arkusza, oddaję program do gazety',
    steps: [
      'W menu wybierz „Program: plik i druk”.',
      'Program miesiąca pokaże się jako zwykły tekst, który można skopiować, pobrać i wydrukować.',
      'Plik CSV albo ICS najpierw sprawdź. Błędy są wypisane wierszami. Wydarzenia wczytają się jako szkice.',
    ],
  },
  {
    title: 'Wracam do wcześniejszej wersji',
    steps: [
      'Po każdym zapisie panel zapamiętuje cały wpis. W ramce „Poprzednie wersje” widać, kto i kiedy go zmienił, w których polach i co opublikowano.',
      'Naciśnij „Przywróć…”, a zobaczysz, co jest w polach teraz i co do nich wróci. Potem potwierdź albo wróć.',
      'Przywraca się szkic. Strona zmieni się dopiero po naciśnięciu „Opublikuj”. Miejsca, osoby i inne wpisy bez szkiców zmieniają się od razu.',
      'Jeśli plik albo powiązany wpis w międzyczasie usunięto, panel powie, czego nie da się przywrócić.',
      'Usunięty wpis przez 90 dni czeka w menu, w „Usuniętych wpisach”. Przywraca go osoba, która może usuwać wpisy.',
      'Panel pamięta 50 ostatnich wersji wpisu i zawsze tę, którą opublikowano ostatnio.',
    ],
  },
  {
    title: 'Praca samą klawiaturą',
    steps: [
      'Tab prowadzi dalej, Shift i Tab – z powrotem. Enter wybiera, spacja zaznacza, Esc zamyka okno, listę i kalendarz.',
      'Pierwszy przycisk nad formularzem, „Przejdź do zapisywania, publikacji i uwag”, omija wszystkie pola. Enter w polu z jednym wierszem tekstu zapisuje wpis.',
      'Ctrl i Enter (na Macu Cmd i Enter) zapisuje, a z klawiszem Shift – publikuje. Działa w całym formularzu.',
      'Na liście wpisów po wejściu na pierwszy tytuł dalej prowadzą strzałki, a Enter otwiera wpis. Do nagłówków tabeli i do „Akcji wiersza” klawisze nie sięgają: użyj „Szukaj” i „Filtrów”, a wpis otwórz i wybierz „Więcej akcji”.',
      'Gdy panel odmówi publikacji, przeniesie Cię do pierwszego pola do poprawienia. Do pozostałych prowadzą przyciski „Przejdź do pola” w ramce „Dostępność”.',
      'W oknie wyboru zdjęcia zaznacz plik spacją i przejdź do „Zapisz”. Dwa przyciski mają tam angielskie nazwy: „Close modal” zamyka okno, „Search” otwiera wyszukiwanie.',
      'Do środka podglądu klawisze nie wchodzą. Wybierz „Kopiuj link do podglądu” i otwórz go w nowej karcie.',
      'Gdy wpisujesz datę, otwiera się kalendarz i klawisz Tab nie działa. Naciśnij Esc: data zostanie, a Tab poprowadzi dalej.',
      'W opisie Tab wychodzi do następnego pola, ale w wypunktowaniu przesuwa punkt. Wtedy naciśnij Esc, a potem Tab. Pasek przycisków nad opisem obsłużysz strzałkami, a wybór rodzaju akapitu jest przed nim: Shift i Tab.',
    ],
  },
  {
    title: 'Coś poszło nie tak',
    steps: [
      'Wpis zniknie ze strony po naciśnięciu „Cofnij publikację”; szkic zostaje.',
      'Jeśli do wpisu odsyłają inne, panel najpierw je wymieni i powie, co zobaczą odwiedzający. Możesz wrócić i poprawić tamte wpisy albo cofnąć publikację mimo to. Tak samo jest przy usuwaniu, a przy planowaniu lista stoi w ramce „Zaplanuj”.',
      'Całą stronę do wcześniejszej wersji przywraca administrator, na stronie startowej panelu.',
      'Gdy ramka „Na stronie” mówi, że program nie odpowiada, zapisane zmiany nie zginą. Jeśli to trwa, powiadom administratora.',
    ],
  },
];

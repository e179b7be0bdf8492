import { mediaLibrary } from './media-library';

/** On the button that adds a part of an entry; Strapi's words speak of a button below it. */
export const EMPTY_PART = 'Jeszcze puste. Naciśnij, aby dodać.';

/**
 * Polish for what Strapi's own translation leaves in English on the editor's way. Keys are
 * Strapi's; those of plugins begin with the plugin's name.
 */
export const polish: Readonly<Record<string, string>> = {
  // Headings of groups in the picker of blocks.
  blocks: 'Bloki treści',

  'HomePage.header.title': 'Cześć, {name}',
  'app.error.chunk.title': 'Nie udało się wczytać tego ekranu',
  'app.error.chunk.message':
    'Tak bywa, gdy serwer właśnie się uruchamia albo połączenie zostało przerwane. Odśwież stronę.',
  'app.error.chunk.reload': 'Odśwież stronę',
  'app.session.ended.title': 'Sesja wygasła',
  'app.session.ended.unsaved':
    'Sesja wygasła i nie da się jej wznowić. Niezapisane zmiany przepadną po wylogowaniu.',
  'global.sessions.active-devices': 'Zalogowane urządzenia',
  'Settings.sessions.title': 'Zalogowane urządzenia',
  'Settings.sessions.subtitle': 'Urządzenia, na których to konto jest teraz zalogowane.',
  'Settings.sessions.device': 'Urządzenie',
  'Settings.sessions.loginAt': 'Zalogowano',
  'Settings.sessions.lastActiveAt': 'Ostatnio używane',
  'Settings.sessions.actions': 'Działania',
  'Settings.sessions.current': 'To urządzenie',
  'Settings.sessions.unknownDevice': 'Nieznane urządzenie',
  'Settings.sessions.revoke': 'Zakończ sesję',
  'Settings.sessions.revoke.success': 'Sesja zakończona',
  'Settings.sessions.revoke.confirm':
    'Zakończyć tę sesję? Na tym urządzeniu trzeba będzie zalogować się ponownie.',
  'Settings.sessions.revoke.confirmCurrent':
    'To urządzenie, z którego teraz korzystasz. Zakończenie sesji wyloguje Cię.',
  'Settings.sessions.revokeOthers': 'Wyloguj inne urządzenia',
  'Settings.sessions.revokeOthers.confirm':
    'Zakończyć wszystkie inne sesje? Na tym urządzeniu pozostaniesz zalogowany.',
  'Settings.sessions.revokeOthers.success': 'Zakończono inne sesje',
  'Settings.sessions.revokeAll': 'Wyloguj wszystkie urządzenia',
  'Settings.sessions.revokeAll.confirm':
    'Zakończyć wszystkie sesje, także tę? Trzeba będzie zalogować się ponownie.',

  // The list of entries, and the window that publishes several of them.
  'content-manager.components.TableDelete.label':
    '{number, plural, one {Zaznaczono # wpis} few {Zaznaczono # wpisy} other {Zaznaczono # wpisów}}',
  'content-manager.containers.ListPage.selectedEntriesModal.title': 'Publikowanie wpisów',
  'content-manager.bulk-publish.modified': 'Zmiany gotowe do publikacji',
  'content-manager.bulk-publish.waiting-for-action': 'Do uzupełnienia',
  'content-manager.popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count, plural, one {# powiązanie tych wpisów prowadzi} few {# powiązania tych wpisów prowadzą} other {# powiązań tych wpisów prowadzi}} do szkiców</b>, których nie ma jeszcze na stronie. ',
  'content-manager.pages.ListView.header-subtitle': 'Znaleziono: {number}',
  'content-manager.containers.EditView.publishHint': 'Ctrl / Cmd + Shift + Enter, aby opublikować',
  'content-manager.containers.EditView.saveHint': 'Ctrl / Cmd + Enter, aby zapisać',
  // A bin at a part of an entry, which takes this part away and nothing else.
  'content-manager.components.reset-entry': 'Usuń tę część wpisu',
  'content-manager.actions.open-in-new-tab.label': 'Otwórz w nowej karcie',
  'content-manager.components.DynamicZone.unknown-component': 'Nieznany blok',
  'content-manager.permissions.not-allowed.locale':
    'Nie masz uprawnień do tej treści w wybranym języku',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# powiązany wpis jest jeszcze szkicem} few {# powiązane wpisy są jeszcze szkicami} other {# powiązanych wpisów to jeszcze szkice}}. Pojawi się na stronie po opublikowaniu.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# powiązanie prowadzi} few {# powiązania prowadzą} other {# powiązań prowadzi}} do szkiców i pojawi się po ich opublikowaniu.',

  'apiError.FileTooBig': 'Plik jest za duży. Może mieć najwyżej 20 MB.',
  'search.placeholder': 'Szukaj',
  'app.loading': 'Wczytywanie…',
  'content-manager.plugin.name': 'Treści',
  'content-manager.containers.list.table-headers.status': 'stan',
  'content-manager.components.Blocks.dnd.instruction':
    'Aby zmienić kolejność akapitów, naciśnij Ctrl (albo Command) z klawiszem Shift i strzałką w górę lub w dół',
  'content-manager.components.empty-repeatable': EMPTY_PART,
  'preview.copy.label': 'Kopiuj link do podglądu',
  'content-manager.components.Blocks.expand': 'Powiększ',
  ...mediaLibrary,
};

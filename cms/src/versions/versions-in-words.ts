import { fieldLabel } from '../publishing-rules/field-labels';
import { momentInWords } from '../site-status/moments-in-words';
import type { Deed, EntryVersion, VersionAction } from './entry-version';
import type { VersionLine } from './views';

const DEEDS: { readonly [action in VersionAction]: string } = {
  found: 'Stan sprzed zapamiętanych zmian',
  save: 'Zapisano',
  discard: 'Porzucono zmiany w szkicu',
  restore: 'Przywrócono wcześniejszą wersję',
};
const DAY = 24 * 60 * 60 * 1000;

/**
 * Says in Polish what was kept of an entry, in the order given.
 *
 * @param presentHash of what the draft holds; '' when there is no draft
 * @param now moments of this day are told as today's
 */
export function versionsInWords(
  versions: readonly EntryVersion[],
  presentHash: string,
  now: number,
): VersionLine[] {
  // Written back and forth, several versions may hold the same; the last of them is the present one.
  const present = versions.find(({ contentHash }) => contentHash === presentHash);
  return versions.map((version) => {
    const { id, entry, action, made, wentOut, changed } = version;
    return {
      id,
      when: whenInWords(made.at, now),
      deed: `${DEEDS[action]}${byWhom(made)}`,
      wentOut:
        wentOut === null ? null : `Opublikowano ${whenInWords(wentOut.at, now)}${byWhom(wentOut)}`,
      changed: changed.map((attribute) => fieldLabel(entry.uid, attribute)).join(', '),
      isPresent: version === present,
    };
  });
}

/**
 * What happens when a version is brought back, before it does.
 *
 * @param hasDrafts whether the type has drafts; without them every save is live
 */
export function announcement(version: EntryVersion, hasDrafts: boolean, now: number): string {
  const which = `wersji z: ${whenInWords(version.made.at, now)}`;
  return hasDrafts
    ? `Szkic wróci do ${which}. Strona się nie zmieni, dopóki nie klikniesz „Opublikuj”. Do obecnego szkicu też da się wrócić.`
    : `Wpis wróci do ${which}. Ten rodzaj wpisów nie ma szkiców, więc zmianę od razu zobaczą odwiedzający. Do obecnego stanu też da się wrócić.`;
}

/** What became of a restoration. */
export function restoredInWords(hasDrafts: boolean, lost: readonly string[]): string {
  const what = hasDrafts
    ? 'Przywrócono szkic. Sprawdź go i opublikuj.'
    : 'Przywrócono. Zaraz zobaczą to odwiedzający.';
  return lost.length === 0 ? what : `${what} Nie wróciło wszystko. ${lost.join(' ')}`;
}

/** When an entry was deleted, by whom, and until when it can be brought back. */
export function deletionInWords(deleted: Deed, daysKept: number, now: number): string {
  const until = momentInWords(deleted.at + daysKept * DAY, now).split(', ')[0];
  return `Usunięto ${whenInWords(deleted.at, now)}${byWhom(deleted)}. Można przywrócić do ${until}.`;
}

function byWhom({ by }: Deed): string {
  return by === '' ? '' : ` (${by})`;
}

function whenInWords(moment: number, now: number): string {
  const words = momentInWords(moment, now);
  return words.includes(', ') ? words : `dziś, ${words}`;
}

import { settingsGroups } from './settings-groups.ts';

export const HEADING_ID = 'ustawienia-wyswietlania';

/** The inside of the dialog. All words are ours, so nothing in it needs escaping. */
export const settingsMarkup = `<form method="dialog">
<h2 id="${HEADING_ID}" tabindex="-1" autofocus>Ustawienia wyświetlania</h2>
${settingsGroups.map(group).join('')}
<p role="status"></p>
<p><button type="reset">Przywróć ustawienia systemu</button> <button>Zamknij</button></p>
</form>`;

function group({ name, legend, options }: (typeof settingsGroups)[number]): string {
  const radios = options.map(
    ([words, label]) =>
      `<label data-display="${words}"><input type="radio" name="${name}" value="${words}"${words === '' ? ' checked' : ''}>${label}</label>`,
  );
  return `<fieldset><legend>${legend}</legend>${radios.join('')}</fieldset>`;
}

/** The words of all that is chosen in the form, in the order of its groups. */
export function choiceIn(form: HTMLFormElement): string {
  return [...new FormData(form).values()].filter((words) => words !== '').join(' ');
}

/** Checks the buttons that stand for a choice; words that no button has are left out. */
export function showChoice(form: HTMLFormElement, choice: string): void {
  const chosen = choice.split(' ');
  for (const radio of form.querySelectorAll('input')) {
    // A later button of its group wins: the first asks for no word, "dark contrast" for more than "dark".
    const words = radio.value.split(' ').filter((word) => word !== '');
    if (words.every((word) => chosen.includes(word))) radio.checked = true;
  }
}

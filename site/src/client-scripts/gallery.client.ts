/**
 * Shows the pictures of a gallery one at a time in a dialog. Fetched when a picture is first opened;
 * its styles come with it, so that a page without an open gallery carries none of them. Nothing
 * moves, so there is nothing to reduce.
 */
const STYLES = `
.viewer { width: 100vw; max-width: none; height: 100dvh; max-height: none; margin: 0; padding: 0; border: 0; background: #16130f; color: #fff; }
.viewer[open] { display: flex; flex-direction: column; }
.viewer::backdrop { background: #16130f; }
.viewer-bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; padding: 0.5rem; }
.viewer-bar p { flex: 1 1 8rem; margin: 0; font-weight: 700; }
.viewer button { min-width: 44px; min-height: 44px; padding: 0.5rem 0.9rem; border: 2px solid #fff; background: #16130f; color: #fff; font: inherit; font-weight: 700; cursor: pointer; }
.viewer figure { flex: 1; display: flex; flex-direction: column; min-height: 0; margin: 0; overflow: auto; }
.viewer picture { flex: 1 0 12rem; display: flex; min-height: 0; }
.viewer img { width: 100%; height: 100%; min-height: 0; object-fit: contain; }
.viewer figcaption { margin: 0; padding: 0.5rem 0.75rem; }
.viewer .note { color: #fff; }`;

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** @param gallery the list of linked pictures @param event what first happened in it */
export function start(gallery: HTMLElement, event: Event): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);

  const links = [...gallery.querySelectorAll<HTMLAnchorElement>('a:has(img)')];
  const heading = gallery.parentElement?.querySelector('h2')?.textContent?.trim();
  const dialog = document.createElement('dialog');
  dialog.className = 'viewer';
  dialog.setAttribute('aria-label', heading ? `Galeria: ${heading}` : 'Galeria zdjęć');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const figure = document.createElement('figure');
  let shown = 0;
  let opener: HTMLAnchorElement | undefined;

  const show = (index: number): void => {
    shown = (index + links.length) % links.length;
    const link = links[shown];
    const picture = link?.querySelector('picture')?.cloneNode(true);
    if (!(picture instanceof HTMLElement)) return;
    for (const source of picture.querySelectorAll('source')) source.sizes = '100vw';
    const image = picture.querySelector('img');
    if (image) image.loading = 'eager';
    const caption = link?.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
    figure.replaceChildren(...[picture, caption].filter((node) => node !== undefined));
    // Said aloud with each change: which of how many, and what is on it.
    const description = document.createElement('span');
    description.className = 'hidden';
    description.textContent = image?.alt ? `: ${image.alt}` : '';
    status.replaceChildren(`Zdjęcie ${shown + 1} z ${links.length}`, description);
  };
  const previous = button('Poprzednie', () => show(shown - 1));
  const next = button('Następne', () => show(shown + 1));
  const close = button('Zamknij', () => dialog.close());
  const bar = document.createElement('div');
  bar.className = 'viewer-bar';
  bar.append(status, ...(links.length > 1 ? [previous, next] : []), close);
  dialog.append(bar, figure);
  document.body.append(dialog);

  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') show(shown - 1);
    if (key === 'ArrowRight') show(shown + 1);
    if (key === 'Home') show(0);
    if (key === 'End') show(links.length - 1);
  });
  dialog.addEventListener('close', () => opener?.focus());

  const open = (happened: Event): void => {
    const { target } = happened;
    const link = target instanceof Element ? target.closest('a') : null;
    const index = link ? links.indexOf(link) : -1;
    // A new tab was asked for, or what was clicked is no picture.
    if (index < 0) return;
    if (
      happened instanceof MouseEvent &&
      (happened.ctrlKey || happened.metaKey || happened.shiftKey)
    )
      return;
    happened.preventDefault();
    opener = links[index];
    dialog.showModal();
    close.focus();
    show(index);
  };
  gallery.addEventListener('click', open);
  open(event);
}

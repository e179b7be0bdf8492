import type { ReferringEntry, ReferringGroup } from './views';

/** How a published entry refers to another: points to it, or has a link to its page. */
export interface References {
  readonly pointing: readonly ReferringEntry[];
  readonly linking: readonly ReferringEntry[];
}

/** What visitors lose of an entry in those that point to it; the site leaves out what is not there. */
const LOST: { readonly [uid: string]: string } = {
  'api::event.event': 'Ramka z tym wydarzeniem zniknie z ich stron.',
  'api::heritage-article.heritage-article': 'Karta tego artykułu zniknie z ich stron.',
};
const LOST_OTHERWISE = 'Znikną z nich wszystkie wzmianki o tym wpisie.';
const COMES_BACK =
  'Sama nie wróci: jeśli opublikujesz go później jeszcze raz, te wpisy też trzeba będzie ponownie opublikować.';
const LINK_STAYS =
  'Mają w treści odnośnik do tej strony. Odnośnik zostanie, ale zaprowadzi do informacji, że stronę wycofano. Lepiej go najpierw zmienić albo usunąć.';
const GUARDED =
  'Korzystają z tego wpisu i są na stronie. Dopóki tak jest, panel nie pozwoli go usunąć.';

/**
 * Says in Polish which published entries refer to one that is to go, and what visitors will see then.
 *
 * @param isGuarded whether the panel refuses to delete what others point to
 */
export function consequences(
  uid: string,
  isGuarded: boolean,
  { pointing, linking }: References,
): ReferringGroup[] {
  const lost = `${LOST[uid] ?? LOST_OTHERWISE} ${COMES_BACK}`;
  return [
    { consequence: isGuarded ? GUARDED : lost, entries: pointing },
    { consequence: LINK_STAYS, entries: linking },
  ].filter(({ entries }) => entries.length > 0);
}

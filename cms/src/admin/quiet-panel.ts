/** The banner that praises Strapi's new media library, for panels with and without a project id. */
const bannerKeys = ['undefined', 'false'].map(
  (project) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${project}`,
);

/** Dismisses in advance what Strapi has to say to developers and an editor would only click away. */
export function dismissAdvertisements(storage: Pick<Storage, 'setItem'>): void {
  for (const key of bannerKeys) storage.setItem(key, 'true');
}

interface Type {
  readonly uid: string;
  readonly isSingle: boolean;
}

/** Where the panel edits an entry; without a document: where it lists them. */
export function editPath({ uid, isSingle }: Type, documentId: string | null): string {
  if (isSingle) return `/content-manager/single-types/${uid}`;
  const list = `/content-manager/collection-types/${uid}`;
  return documentId === null ? list : `${list}/${encodeURIComponent(documentId)}`;
}

/** Where the panel lists the entries of a type that carry the mark of example content. */
export function examplesPath({ uid }: Pick<Type, 'uid'>): string {
  return `/content-manager/collection-types/${uid}?filters[$and][0][example][$eq]=true`;
}

/**
 * The raw entry with an address of its own while nobody has given it one: pages are found by address.
 * A type without addresses gets a field that its schema leaves out.
 */
export function withAddress(raw: unknown, documentId: string): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const slug: unknown = Reflect.get(raw, 'slug');
  if (typeof slug === 'string' && slug.trim() !== '') return raw;
  const letters = documentId.toLowerCase().replace(/[^a-z0-9]/g, '');
  return { ...raw, slug: `szkic-${letters}` };
}

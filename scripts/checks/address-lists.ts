/** The addresses of a srcset or imagesrcset, without their widths. */
export function addressesOfSet(set: string): readonly string[] {
  return set
    .split(/,\s+|,(?=\S+\s+[\d.]+[wx])/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

/** The addresses in a style sheet, without data: and fragments of the page itself. */
export function addressesOfStyle(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+["']([^"']+)/g)]
    .map((found) => found[1] ?? found[2] ?? found[3] ?? found[4] ?? '')
    .filter((address) => !/^(data:|#)/.test(address));
}

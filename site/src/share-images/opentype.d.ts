/** The part of opentype.js that is used here; the package ships no types. */
declare module 'opentype.js' {
  export interface Font {
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, fontSize: number): number;
    getPath(text: string, x: number, y: number, fontSize: number): Path;
  }
  export interface Path {
    readonly commands: readonly PathCommand[];
  }
  interface To {
    readonly x: number;
    readonly y: number;
  }
  interface By {
    readonly x1: number;
    readonly y1: number;
  }
  export type PathCommand =
    | ({ readonly type: 'M' } & To)
    | ({ readonly type: 'L' } & To)
    | ({ readonly type: 'Q' } & To & By)
    | ({ readonly type: 'C' } & To & By & { readonly x2: number; readonly y2: number })
    | { readonly type: 'Z' };
  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}

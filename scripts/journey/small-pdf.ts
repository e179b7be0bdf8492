/** What a small PDF says of itself. Left out: as a good document does. */
export interface SmallPdf {
  readonly isTagged?: boolean;
  /** As its catalog tells it; '' leaves it out. */
  readonly language?: string;
  /** '' leaves it out. Basic letters only. */
  readonly title?: string;
  /** The words on its one page; '' leaves a picture there, as a scanner does. Basic letters only. */
  readonly text?: string;
  /** Asks for a password that is not empty. */
  readonly isLocked?: boolean;
  /** Packed as programs of today do: object streams and a table of streams (PDF 1.5). */
  readonly isPacked?: boolean;
}

const PICTURE = '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8';

/** A PDF of one page that readers accept as whole, in under 2 kB. */
export function smallPdf(wanted: SmallPdf = {}): Uint8Array<ArrayBuffer> {
  const { isTagged = true, language = 'pl-PL', title = 'Regulamin konkursu' } = wanted;
  const { text = 'Regulamin konkursu', isLocked = false, isPacked = false } = wanted;
  const drawn =
    text === ''
      ? 'q 200 0 0 200 0 0 cm /Im1 Do Q'
      : `/P <</MCID 0>> BDC BT /F1 12 Tf 10 90 Td (${text}) Tj ET EMC`;
  const catalog = [
    '/Type/Catalog/Pages 2 0 R/ViewerPreferences<</DisplayDocTitle true>>',
    isTagged ? '/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R' : '',
    language === '' ? '' : `/Lang(${language})`,
  ].join('');
  const plain = [
    `<<${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 8 0 R/StructParents 0/Resources<</Font<</F1 6 0 R>>/XObject<</Im1 9 0 R>>>>>>',
    '<</Type/StructTreeRoot/K 5 0 R/ParentTree<</Nums[0[5 0 R]]>>>>',
    '<</Type/StructElem/S/P/P 4 0 R/Pg 3 0 R/K 0>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    title === '' ? '<<>>' : `<</Title(${title})>>`,
  ];
  const streams = [stream('', drawn), stream(`${PICTURE}/ColorSpace/DeviceGray`, 'x')];
  const end = `/Root 1 0 R/Info 7 0 R${isLocked ? LOCK : ''}`;
  return new TextEncoder().encode(
    isPacked ? packedFile(plain, streams, end) : plainFile([...plain, ...streams], end),
  );
}

/** Keys that fit no password anybody would try (ISO 32000-1, 7.6.3). */
const KEY = '00'.repeat(32);
const LOCK = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${KEY}>/U<${KEY}>>>`;

function stream(dictionary: string, content: string): string {
  return `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** The objects one after another from number 1 on, and where each begins. */
function numbered(objects: readonly string[], first: number, start: string) {
  const offsets: number[] = [];
  let file = start;
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${first + index} 0 obj\n${object}\nendobj\n`;
  }
  return { file, offsets };
}

function plainFile(objects: readonly string[], end: string): string {
  const { file, offsets } = numbered(objects, 1, '%PDF-1.7\n');
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}${end}>>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** The plain objects inside object stream 10, everything found by the table in stream 11. */
function packedFile(plain: readonly string[], streams: readonly string[], end: string): string {
  let length = 0;
  const index = plain.map((object, at) => {
    const place = `${at + 1} ${length}`;
    length += object.length + 1;
    return place;
  });
  const head = `${index.join(' ')} `;
  const packed = stream(
    `/Type/ObjStm/N ${plain.length}/First ${head.length}`,
    head + plain.join(' '),
  );
  const first = plain.length + 1;
  const { file, offsets } = numbered([...streams, packed], first, '%PDF-1.7\n');
  const row = (kind: number, place: number, inside: number) =>
    [kind, place >> 8, place & 0xff, inside].map((n) => n.toString(16).padStart(2, '0')).join('');
  const container = first + streams.length;
  const table = [
    row(0, 0, 0),
    ...plain.map((_object, at) => row(2, container, at)),
    ...offsets.map((offset) => row(1, offset, 0)),
    row(1, file.length, 0),
  ].join('');
  const dictionary = `/Type/XRef/Size ${container + 2}/W[1 2 1]/Filter/ASCIIHexDecode${end}`;
  return `${file}${container + 1} 0 obj\n${stream(dictionary, `${table}>`)}\nendobj\nstartxref\n${file.length}\n%%EOF\n`;
}

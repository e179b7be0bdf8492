/** Ids of the files that entries are written with. */
export interface Files {
  readonly picture: number;
  readonly otherPicture: number;
  readonly pdf: number;
  readonly otherPdf: number;
  readonly scan: number;
  readonly untaggedPdf: number;
  readonly pdfOfNoLanguage: number;
  readonly untitledPdf: number;
  readonly englishPdf: number;
  readonly oldWord: number;
  readonly sound: number;
  readonly film: number;
  readonly captions: number;
}

/** An entry as an editor enters it; what it needs of files is there already. */
export interface WrittenEntry {
  readonly uid: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export const words = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });
export const paragraph = (...children: (string | object)[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
});
export const heading = (level: number, text: string) => ({
  type: 'heading',
  level,
  children: [words(text)],
});
export const link = (text: string, url: string) => ({
  type: 'link',
  url,
  children: [words(text)],
});
/** Points; a list among them is the list of points under the one before. */
export const list = (...items: (string | { readonly type: string })[]) => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) =>
    typeof item !== 'string' && item.type === 'list'
      ? item
      : { type: 'list-item', children: [typeof item === 'string' ? words(item) : item] },
  ),
});

/** An event in order; `more` is what a test is about. */
export function event(more: object = {}): WrittenEntry {
  return {
    uid: 'api::event.event',
    content: {
      title: 'Wieczór z muzyką',
      kind: 'koncert',
      lead: 'Zapraszamy na koncert kapeli ludowej.',
      price: { kind: 'bezpłatne' },
      occurrences: [{ start: '2031-12-05T17:00:00.000Z', status: 'zaplanowane' }],
      access: { stepFreeAccess: 'tak', polishSignLanguage: 'nie' },
      ...more,
    },
  };
}

/** An event whose description is this rich text. */
export function described(...body: object[]): WrittenEntry {
  return event({ body });
}

/** An event with a picture like this. */
export function pictured(media: number, image: object): WrittenEntry {
  return event({ image: { media, role: 'informacyjne', ...image } });
}

/** A page in order, made of these blocks. */
export function page(...blocks: object[]): WrittenEntry {
  return {
    uid: 'api::page.page',
    content: { title: 'Wynajem sali', menu: 'poza menu', content: blocks },
  };
}

export const textBlock = (...body: object[]) => ({ __component: 'blocks.text', body });

export function news(more: object = {}): WrittenEntry {
  return {
    uid: 'api::news-item.news-item',
    content: {
      title: 'Nowe godziny biura',
      lead: 'Od poniedziałku pracujemy dłużej.',
      publishedOn: '2031-05-10',
      ...more,
    },
  };
}

export function article(more: object = {}): WrittenEntry {
  return {
    uid: 'api::heritage-article.heritage-article',
    content: {
      title: 'Stary młyn',
      lead: 'Młyn mełł zboże przez sto lat.',
      period: 'XIX wiek',
      sources: [{ title: 'Kronika miasta' }],
      content: [textBlock(paragraph('Młyn stał nad rzeką.'))],
      ...more,
    },
  };
}

export function alert(more: object = {}): WrittenEntry {
  return {
    uid: 'api::alert.alert',
    content: {
      title: 'Biuro nieczynne',
      text: 'W piątek biuro jest zamknięte.',
      level: 'informacja',
      startsAt: '2031-05-10T06:00:00.000Z',
      endsAt: '2031-05-12T18:00:00.000Z',
      ...more,
    },
  };
}

/** A sentence of so many words. */
export function sentenceOf(count: number): string {
  return `Gramy ${Array.from({ length: count - 2 }, () => 'długo').join(' ')} razem.`;
}

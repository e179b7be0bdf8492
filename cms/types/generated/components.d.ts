import type { Schema, Struct } from '@strapi/strapi';

export interface BlocksAudio extends Struct.ComponentSchema {
  collectionName: 'components_blocks_audio';
  info: {
    description: 'Nagranie z zapisem s\u0142\u00F3w.';
    displayName: 'Nagranie d\u017Awi\u0119kowe';
    icon: 'volumeUp';
  };
  attributes: {
    file: Schema.Attribute.Media<'audios'> & Schema.Attribute.Required;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    transcript: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
  };
}

export interface BlocksFile extends Struct.ComponentSchema {
  collectionName: 'components_blocks_file';
  info: {
    description: 'Za\u0142\u0105cznik w tre\u015Bci.';
    displayName: 'Plik do pobrania';
    icon: 'attachment';
  };
  attributes: {
    attachment: Schema.Attribute.Component<'shared.attachment', false> &
      Schema.Attribute.Required;
  };
}

export interface BlocksGallery extends Struct.ComponentSchema {
  collectionName: 'components_blocks_gallery';
  info: {
    description: 'Kilka obraz\u00F3w obok siebie.';
    displayName: 'Galeria';
    icon: 'grid';
  };
  attributes: {
    images: Schema.Attribute.Component<'shared.image', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 40;
          min: 1;
        },
        number
      >;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface BlocksImage extends Struct.ComponentSchema {
  collectionName: 'components_blocks_image';
  info: {
    description: 'Jeden obraz z podpisem.';
    displayName: 'Obraz w tre\u015Bci';
    icon: 'picture';
  };
  attributes: {
    image: Schema.Attribute.Component<'shared.image', false> &
      Schema.Attribute.Required;
  };
}

export interface BlocksMapPoint extends Struct.ComponentSchema {
  collectionName: 'components_blocks_map_point';
  info: {
    description: 'Miejsce ze wsp\u00F3\u0142rz\u0119dnymi.';
    displayName: 'Punkt na mapie';
    icon: 'pinMap';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    latitude: Schema.Attribute.Float &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 90;
          min: -90;
        },
        number
      >;
    longitude: Schema.Attribute.Float &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 180;
          min: -180;
        },
        number
      >;
  };
}

export interface BlocksQuote extends Struct.ComponentSchema {
  collectionName: 'components_blocks_quote';
  info: {
    description: 'Wyr\u00F3\u017Cniona wypowied\u017A ze \u017Ar\u00F3d\u0142em.';
    displayName: 'Cytat';
    icon: 'quote';
  };
  attributes: {
    language: Schema.Attribute.Enumeration<
      [
        'angielski',
        'ukrai\u0144ski',
        'niemiecki',
        'francuski',
        'w\u0142oski',
        'hiszpa\u0144ski',
        '\u0142acina',
        'hebrajski',
        'jidysz',
        'rosyjski',
        'bia\u0142oruski',
        'czeski',
        's\u0142owacki',
        'litewski',
        'w\u0119gierski',
        'grecki',
        'arabski',
      ]
    >;
    source: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface BlocksTable extends Struct.ComponentSchema {
  collectionName: 'components_blocks_table';
  info: {
    description: 'Prosta tabela z podpisem.';
    displayName: 'Tabela';
    icon: 'layout';
  };
  attributes: {
    caption: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    content: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
  };
}

export interface BlocksText extends Struct.ComponentSchema {
  collectionName: 'components_blocks_text';
  info: {
    description: 'Akapity, nag\u0142\u00F3wki i listy.';
    displayName: 'Tekst';
    icon: 'bulletList';
  };
  attributes: {
    body: Schema.Attribute.Blocks & Schema.Attribute.Required;
  };
}

export interface BlocksTimelineEntry extends Struct.ComponentSchema {
  collectionName: 'components_blocks_timeline_entry';
  info: {
    description: 'Jedno zdarzenie na osi czasu.';
    displayName: 'Data na osi czasu';
    icon: 'clock';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 800;
      }>;
    year: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 2200;
          min: -3000;
        },
        number
      >;
  };
}

export interface BlocksVideo extends Struct.ComponentSchema {
  collectionName: 'components_blocks_video';
  info: {
    description: 'Film z napisami i zapisem s\u0142\u00F3w.';
    displayName: 'Film';
    icon: 'play';
  };
  attributes: {
    audioDescription: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    captions: Schema.Attribute.Media<'files'>;
    file: Schema.Attribute.Media<'videos'>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    transcript: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface ClassBreak extends Struct.ComponentSchema {
  collectionName: 'components_class_break';
  info: {
    description: 'Dni wolne od zaj\u0119\u0107.';
    displayName: 'Przerwa';
    icon: 'cross';
  };
  attributes: {
    end: Schema.Attribute.Date & Schema.Attribute.Required;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    start: Schema.Attribute.Date & Schema.Attribute.Required;
  };
}

export interface ClassFee extends Struct.ComponentSchema {
  collectionName: 'components_class_fee';
  info: {
    description: 'Ile kosztuj\u0105 zaj\u0119cia.';
    displayName: 'Op\u0142ata';
    icon: 'priceTag';
  };
  attributes: {
    concessions: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    kind: Schema.Attribute.Enumeration<['bezp\u0142atne', 'p\u0142atne']> &
      Schema.Attribute.Required;
    month: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    semester: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    single: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
  };
}

export interface ClassGroup extends Struct.ComponentSchema {
  collectionName: 'components_class_group';
  info: {
    description: 'Jedna grupa zaj\u0119\u0107 z terminami.';
    displayName: 'Grupa';
    icon: 'user';
  };
  attributes: {
    ageFrom: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 120;
          min: 0;
        },
        number
      >;
    ageTo: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 120;
          min: 0;
        },
        number
      >;
    level: Schema.Attribute.Enumeration<
      [
        'pocz\u0105tkuj\u0105cy',
        '\u015Brednio zaawansowany',
        'zaawansowany',
        'wszystkie poziomy',
      ]
    >;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    slots: Schema.Attribute.Component<'class.slot', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 20;
        },
        number
      >;
    state: Schema.Attribute.Enumeration<
      ['wolne miejsca', 'ostatnie miejsca', 'lista rezerwowa', 'komplet']
    > &
      Schema.Attribute.Required;
  };
}

export interface ClassSlot extends Struct.ComponentSchema {
  collectionName: 'components_class_slot';
  info: {
    description: 'Dzie\u0144 i godziny zaj\u0119\u0107 grupy.';
    displayName: 'Termin w tygodniu';
    icon: 'clock';
  };
  attributes: {
    end: Schema.Attribute.Time & Schema.Attribute.Required;
    place: Schema.Attribute.Relation<'oneToOne', 'api::place.place'>;
    start: Schema.Attribute.Time & Schema.Attribute.Required;
    weekday: Schema.Attribute.Enumeration<
      [
        'poniedzia\u0142ek',
        'wtorek',
        '\u015Broda',
        'czwartek',
        'pi\u0105tek',
        'sobota',
        'niedziela',
      ]
    > &
      Schema.Attribute.Required;
  };
}

export interface DeclarationBuilding extends Struct.ComponentSchema {
  collectionName: 'components_declaration_building';
  info: {
    description: 'Dost\u0119pno\u015B\u0107 architektoniczna budynku.';
    displayName: 'Budynek';
    icon: 'house';
  };
  attributes: {
    address: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    description: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface DeclarationNonconformity extends Struct.ComponentSchema {
  collectionName: 'components_declaration_nonconformity';
  info: {
    description: 'Element, kt\u00F3ry nie spe\u0142nia wymaga\u0144 dost\u0119pno\u015Bci.';
    displayName: 'Niezgodno\u015B\u0107';
    icon: 'cross';
  };
  attributes: {
    alternative: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    category: Schema.Attribute.Enumeration<
      [
        'niezgodno\u015B\u0107 z za\u0142\u0105cznikiem',
        'tre\u015B\u0107 nieobj\u0119ta przepisami',
        'nadmierne koszty',
      ]
    > &
      Schema.Attribute.Required;
    description: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    effect: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    element: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    legalBasis: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    pageUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface EventOccurrence extends Struct.ComponentSchema {
  collectionName: 'components_event_occurrence';
  info: {
    description: 'Jeden termin wydarzenia.';
    displayName: 'Termin';
    icon: 'calendar';
  };
  attributes: {
    access: Schema.Attribute.Component<'shared.access-features', false>;
    allDay: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    doors: Schema.Attribute.DateTime;
    end: Schema.Attribute.DateTime;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    place: Schema.Attribute.Relation<'oneToOne', 'api::place.place'>;
    previousStart: Schema.Attribute.DateTime;
    start: Schema.Attribute.DateTime & Schema.Attribute.Required;
    status: Schema.Attribute.Enumeration<
      [
        'zaplanowane',
        'odwo\u0142ane',
        'prze\u0142o\u017Cone',
        'zmieniony termin',
        'wyprzedane',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'zaplanowane'>;
  };
}

export interface EventRecurrence extends Struct.ComponentSchema {
  collectionName: 'components_event_recurrence';
  info: {
    description: 'Regu\u0142a powtarzania wydarzenia.';
    displayName: 'Powtarzanie';
    icon: 'refresh';
  };
  attributes: {
    endTime: Schema.Attribute.Time;
    exceptions: Schema.Attribute.Component<'event.recurrence-exception', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 60;
        },
        number
      >;
    frequency: Schema.Attribute.Enumeration<
      ['co tydzie\u0144', 'co miesi\u0105c']
    > &
      Schema.Attribute.Required;
    from: Schema.Attribute.Date & Schema.Attribute.Required;
    interval: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
          min: 1;
        },
        number
      > &
      Schema.Attribute.DefaultTo<1>;
    ordinal: Schema.Attribute.Enumeration<
      ['pierwszy', 'drugi', 'trzeci', 'czwarty', 'ostatni']
    >;
    startTime: Schema.Attribute.Time & Schema.Attribute.Required;
    until: Schema.Attribute.Date;
    weekday: Schema.Attribute.Enumeration<
      [
        'poniedzia\u0142ek',
        'wtorek',
        '\u015Broda',
        'czwartek',
        'pi\u0105tek',
        'sobota',
        'niedziela',
      ]
    > &
      Schema.Attribute.Required;
  };
}

export interface EventRecurrenceException extends Struct.ComponentSchema {
  collectionName: 'components_event_recurrence_exception';
  info: {
    description: 'Dzie\u0144, w kt\u00F3rym wydarzenia nie ma.';
    displayName: 'Wyj\u0105tek';
    icon: 'cross';
  };
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    reason: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface HeritagePerson extends Struct.ComponentSchema {
  collectionName: 'components_heritage_person';
  info: {
    description: 'Osoba, o kt\u00F3rej m\u00F3wi artyku\u0142.';
    displayName: 'Posta\u0107';
    icon: 'user';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    years: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
  };
}

export interface HeritageSource extends Struct.ComponentSchema {
  collectionName: 'components_heritage_source';
  info: {
    description: 'Sk\u0105d pochodz\u0105 informacje.';
    displayName: '\u0179r\u00F3d\u0142o';
    icon: 'book';
  };
  attributes: {
    language: Schema.Attribute.Enumeration<
      [
        'angielski',
        'ukrai\u0144ski',
        'niemiecki',
        'francuski',
        'w\u0142oski',
        'hiszpa\u0144ski',
        '\u0142acina',
        'hebrajski',
        'jidysz',
        'rosyjski',
        'bia\u0142oruski',
        'czeski',
        's\u0142owacki',
        'litewski',
        'w\u0119gierski',
        'grecki',
        'arabski',
      ]
    >;
    publisher: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    year: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
  };
}

export interface SharedAccessFeatures extends Struct.ComponentSchema {
  collectionName: 'components_shared_access_features';
  info: {
    description: 'Udogodnienia dla os\u00F3b ze szczeg\u00F3lnymi potrzebami.';
    displayName: 'Dost\u0119pno\u015B\u0107';
    icon: 'eye';
  };
  attributes: {
    accessibleToilet: Schema.Attribute.Enumeration<
      ['tak', 'nie', 'na zg\u0142oszenie']
    >;
    assistanceDog: Schema.Attribute.Enumeration<
      ['tak', 'nie', 'na zg\u0142oszenie']
    >;
    audioDescription: Schema.Attribute.Enumeration<
      ['tak', 'nie', 'na zg\u0142oszenie']
    >;
    captions: Schema.Attribute.Enumeration<
      ['tak', 'nie', 'na zg\u0142oszenie']
    >;
    easyToRead: Schema.Attribute.Enumeration<
      ['tak', 'nie', 'na zg\u0142oszenie']
    >;
    inductionLoop: Schema.Attribute.Enumeration<
      ['tak', 'nie', 'na zg\u0142oszenie']
    >;
    onRequestHow: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    polishSignLanguage: Schema.Attribute.Enumeration<
      ['tak', 'nie', 'na zg\u0142oszenie']
    >;
    relaxed: Schema.Attribute.Enumeration<['tak', 'nie', 'na zg\u0142oszenie']>;
    stepFreeAccess: Schema.Attribute.Enumeration<
      ['tak', 'nie', 'na zg\u0142oszenie']
    >;
  };
}

export interface SharedAddress extends Struct.ComponentSchema {
  collectionName: 'components_shared_address';
  info: {
    description: 'Adres pocztowy.';
    displayName: 'Adres';
    icon: 'pinMap';
  };
  attributes: {
    city: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    postalCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 6;
      }>;
    street: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SharedAttachment extends Struct.ComponentSchema {
  collectionName: 'components_shared_attachment';
  info: {
    description: 'Plik do pobrania z tytu\u0142em.';
    displayName: 'Za\u0142\u0105cznik';
    icon: 'attachment';
  };
  attributes: {
    alternative: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    alternativeUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    file: Schema.Attribute.Media<'files'> & Schema.Attribute.Required;
    language: Schema.Attribute.Enumeration<
      [
        'angielski',
        'ukrai\u0144ski',
        'niemiecki',
        'francuski',
        'w\u0142oski',
        'hiszpa\u0144ski',
        '\u0142acina',
        'hebrajski',
        'jidysz',
        'rosyjski',
        'bia\u0142oruski',
        'czeski',
        's\u0142owacki',
        'litewski',
        'w\u0119gierski',
        'grecki',
        'arabski',
      ]
    >;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface SharedAudience extends Struct.ComponentSchema {
  collectionName: 'components_shared_audience';
  info: {
    description: 'Wiek i grupy odbiorc\u00F3w.';
    displayName: 'Dla kogo';
    icon: 'user';
  };
  attributes: {
    adults: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    ageFrom: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 120;
          min: 0;
        },
        number
      >;
    ageTo: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 120;
          min: 0;
        },
        number
      >;
    children: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    families: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    seniors: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    youth: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
  };
}

export interface SharedContact extends Struct.ComponentSchema {
  collectionName: 'components_shared_contact';
  info: {
    description: 'Telefon i e-mail.';
    displayName: 'Kontakt';
    icon: 'phone';
  };
  attributes: {
    email: Schema.Attribute.Email &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 254;
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
  };
}

export interface SharedEnrolment extends Struct.ComponentSchema {
  collectionName: 'components_shared_enrolment';
  info: {
    description: 'Jak kupi\u0107 bilet albo si\u0119 zapisa\u0107.';
    displayName: 'Bilety i zapisy';
    icon: 'ticket';
  };
  attributes: {
    desk: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    email: Schema.Attribute.Email &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 254;
      }>;
    kind: Schema.Attribute.Enumeration<
      ['wst\u0119p wolny', 'bilety', 'zapisy']
    > &
      Schema.Attribute.Required;
    opensAt: Schema.Attribute.DateTime;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SharedHazards extends Struct.ComponentSchema {
  collectionName: 'components_shared_hazards';
  info: {
    description: 'Co mo\u017Ce by\u0107 trudne dla cz\u0119\u015Bci odbiorc\u00F3w.';
    displayName: 'Ostrze\u017Cenia';
    icon: 'bell';
  };
  attributes: {
    haze: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    loudNoise: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    strobe: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
  };
}

export interface SharedImage extends Struct.ComponentSchema {
  collectionName: 'components_shared_image';
  info: {
    description: 'Obraz u\u017Cyty w tym miejscu strony, z tekstem zast\u0119pczym.';
    displayName: 'Obraz';
    icon: 'picture';
  };
  attributes: {
    alternativeText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 250;
      }>;
    caption: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    media: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
    posterText: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    role: Schema.Attribute.Enumeration<
      ['informacyjne', 'dekoracyjne', 'plakat', 'logo']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'informacyjne'>;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_link';
  info: {
    description: 'Adres z opisem.';
    displayName: 'Odno\u015Bnik';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SharedOpeningHours extends Struct.ComponentSchema {
  collectionName: 'components_shared_opening_hours';
  info: {
    description: 'Dni i godziny.';
    displayName: 'Godziny otwarcia';
    icon: 'clock';
  };
  attributes: {
    days: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    hours: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
  };
}

export interface SharedPrice extends Struct.ComponentSchema {
  collectionName: 'components_shared_price';
  info: {
    description: 'Ile kosztuje wst\u0119p.';
    displayName: 'Cena';
    icon: 'priceTag';
  };
  attributes: {
    from: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    kind: Schema.Attribute.Enumeration<
      ['bezp\u0142atne', 'p\u0142atne', 'dobrowolna wp\u0142ata']
    > &
      Schema.Attribute.Required;
    note: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    to: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'blocks.audio': BlocksAudio;
      'blocks.file': BlocksFile;
      'blocks.gallery': BlocksGallery;
      'blocks.image': BlocksImage;
      'blocks.map-point': BlocksMapPoint;
      'blocks.quote': BlocksQuote;
      'blocks.table': BlocksTable;
      'blocks.text': BlocksText;
      'blocks.timeline-entry': BlocksTimelineEntry;
      'blocks.video': BlocksVideo;
      'class.break': ClassBreak;
      'class.fee': ClassFee;
      'class.group': ClassGroup;
      'class.slot': ClassSlot;
      'declaration.building': DeclarationBuilding;
      'declaration.nonconformity': DeclarationNonconformity;
      'event.occurrence': EventOccurrence;
      'event.recurrence': EventRecurrence;
      'event.recurrence-exception': EventRecurrenceException;
      'heritage.person': HeritagePerson;
      'heritage.source': HeritageSource;
      'shared.access-features': SharedAccessFeatures;
      'shared.address': SharedAddress;
      'shared.attachment': SharedAttachment;
      'shared.audience': SharedAudience;
      'shared.contact': SharedContact;
      'shared.enrolment': SharedEnrolment;
      'shared.hazards': SharedHazards;
      'shared.image': SharedImage;
      'shared.link': SharedLink;
      'shared.opening-hours': SharedOpeningHours;
      'shared.price': SharedPrice;
    }
  }
}

import { fileEnding, type MediaFiles } from '../media/media-files.ts';
import type { Attachment } from '../snapshot/snapshot.ts';
import { addresses } from '../text/addresses.ts';
import { fileLanguages } from '../text/file-language.ts';
import type { FileLink } from './page-models.ts';
import { fileUrl, sizeText } from './pictures.ts';

/**
 * A file to download as its link and what stands under it: "Rules (PDF, 1,3 MB, po angielsku)".
 *
 * @throws BuildFailure site-fault when the media step did not prepare the file
 */
export function fileLink(attachment: Attachment, media: MediaFiles): FileLink {
  const { title, file, language } = attachment;
  const format = fileEnding(file).slice(1).toUpperCase() || 'plik';
  const details = [
    format,
    sizeText(file.size),
    ...(language === null ? [] : [fileLanguages[language]]),
  ];
  return {
    href: fileUrl(file, media),
    label: `${title} (${details.join(', ')})`,
    mime: file.mime,
    hreflang: language,
    otherWay: otherWay(attachment),
  };
}

/** Every file that is not accessible has another way to its content (act of 4 April 2019, article 7). */
function otherWay({ title, alternative, alternativeUrl, isAccessible }: Attachment) {
  const intro = 'Ten plik może nie działać z czytnikiem ekranu.';
  if (alternative !== null || alternativeUrl !== null) {
    const link =
      alternativeUrl === null
        ? null
        : { href: alternativeUrl, label: `Ta sama treść na stronie: ${title}` };
    return { text: alternative === null ? intro : `${intro} ${alternative}`, link };
  }
  if (isAccessible) return null;
  return {
    text: `${intro} Jego treść podamy inaczej, jeśli o to poprosisz.`,
    link: { href: addresses.accessibility, label: `Jak poprosić o treść pliku: ${title}` },
  };
}

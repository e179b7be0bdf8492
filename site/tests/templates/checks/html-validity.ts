import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import type { BuiltPage } from '../html-elements.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
/** html-validate looks for `.htmlvalidate.json` beside the file it is told to check. */
const SITE_FOLDER = fileURLToPath(new URL('../../..', import.meta.url));

/** Valid HTML by the rules of `site/.htmlvalidate.json`. */
export async function htmlValidity({ path, html }: BuiltPage): Promise<readonly string[]> {
  const report = await validator.validateString(html, `${SITE_FOLDER}page.html`);
  return report.results
    .flatMap((result) => result.messages)
    .map(
      (message) =>
        `${path}: ${message.ruleId}: ${message.message} (${message.line}:${message.column})`,
    );
}

import type { Problem } from './spot';

/** What the panel shows: one text for the message, and one error per field to mark it. */
export type Refusal = {
  message: string;
  details: { errors: { path: string[]; message: string; name: 'ValidationError' }[] };
};

/**
 * The refusal of an entry, in the shape of Strapi's own validation errors.
 * @param title the title of the entry; tells which one is meant when several are published at once
 */
export function refusalOf(title: string, problems: readonly Problem[]): Refusal {
  const subject = title === '' ? 'Tego wpisu' : `Wpisu „${title}”`;
  const sentences = problems.map((problem) => problem.message);
  const listed =
    sentences.length === 1
      ? sentences.join('')
      : sentences.map((sentence, index) => `${index + 1}. ${sentence}`).join('\n');
  return {
    message: `${subject} nie można jeszcze pokazać na stronie. ${listed}`,
    details: {
      errors: problems.map(({ field, message }) => ({
        path: field.replace(/\[(\d+)\]/g, '.$1').split('.'),
        message,
        name: 'ValidationError',
      })),
    },
  };
}

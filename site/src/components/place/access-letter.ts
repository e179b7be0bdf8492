/**
 * The address that opens a letter to fill in, in the reader's own mail program (RFC 6068).
 *
 * @param email to whom
 * @param questions what the letter should answer; each becomes a line with room behind it
 */
export function accessLetter(email: string, subject: string, questions: readonly string[]): string {
  const lines = ['Dzień dobry,', ...questions.map((question) => `- ${question}: `)];
  const body = lines.join('\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

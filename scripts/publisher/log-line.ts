/**
 * Writes one line to the standard output: local time, who, what. Line breaks and control
 * characters that came in from outside are made visible, so that nobody can forge a line.
 */
export function logLine(text: string): void {
  const time = new Date().toTimeString().slice(0, 8);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it replaces
  console.log(`${time} publisher: ${text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ⏎ ')}`);
}

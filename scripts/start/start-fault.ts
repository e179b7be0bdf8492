/** Something on this machine keeps the project from starting; the message says what to do. */
export class StartFault extends Error {
  override name = 'StartFault';
}

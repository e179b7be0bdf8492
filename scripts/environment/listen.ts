import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultCode } from '../release/describe-fault.ts';

/**
 * Opens a server on 127.0.0.1.
 *
 * @param port 0 lets the system choose
 * @param variable the environment variable the port came from, for the message
 * @throws with a sentence when the port is taken or not allowed
 */
export async function listen(server: Server, port: number, variable: string): Promise<AddressInfo> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    if (faultCode(error) === 'EADDRINUSE') {
      throw new Error(`port ${port} is in use; end what uses it, or set ${variable} to another`);
    }
    if (faultCode(error) === 'EACCES') {
      throw new Error(`port ${port} is not allowed here; set ${variable} to one above 1023`);
    }
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

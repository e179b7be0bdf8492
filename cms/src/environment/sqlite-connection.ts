import { isReading } from './reading-transactions';

interface SqliteConnection {
  pragma(statement: string): unknown;
  prepare(statement: string): unknown;
}

/**
 * Sets up each new connection to SQLite. Write-ahead logging lets readers read while one writes;
 * a second process that writes (an import, a backup) waits up to five seconds instead of failing.
 *
 * @param connection the native connection of better-sqlite3
 * @param done called with an error or the connection, as knex's pool wants it
 * @see https://www.sqlite.org/wal.html
 */
export function prepareSqliteConnection(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  takeWriteLockAtBegin(connection);
  done(null, connection);
}

/**
 * A transaction that reads before it writes is refused at its first write, without any waiting,
 * when another process holds the write lock or has written in between. So the lock is taken at the
 * beginning, where the waiting above applies, unless the transaction only reads. Knex has no
 * setting for it.
 *
 * @see https://www.sqlite.org/lang_transaction.html#deferred_immediate_and_exclusive_transactions
 */
function takeWriteLockAtBegin(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (statement) =>
    prepare(statement === 'BEGIN;' && !isReading() ? 'BEGIN IMMEDIATE;' : statement);
}

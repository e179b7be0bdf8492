interface SqliteConnection {
  pragma(statement: string): unknown;
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
  done(null, connection);
}

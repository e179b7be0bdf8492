import pg from 'pg';
import { afterAll } from 'vitest';
import { publishingJourney } from './publishing-journey.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

let postgres: RunningPostgres | undefined;

// Before the journey: Vitest runs these in reverse order, and the panel must stop first.
afterAll(() => postgres?.stop());

publishingJourney(async () => {
  postgres = await startPostgres();
  const { url } = postgres;
  return {
    url,
    longAgo: "'2000-01-01'",
    farAhead: "'2100-01-01'",
    async query(statement) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query(statement);
      await client.end();
      return rows;
    },
  };
});

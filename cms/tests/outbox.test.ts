import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { publishingJourney } from './publishing-journey.ts';

publishingJourney(async () => ({
  longAgo: String(Date.parse('2000-01-01')),
  farAhead: String(Date.parse('2100-01-01')),
  async query(statement, dataDir) {
    const database = new DatabaseSync(join(dataDir, 'cms/data.db'), { timeout: 10_000 });
    const rows = database.prepare(statement).all();
    database.close();
    return rows;
  },
}));

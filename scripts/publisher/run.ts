import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { dataFolder } from '../environment/data-folder.ts';
import { announceReady, onEnd } from '../environment/life-of-process.ts';
import { listen } from '../environment/listen.ts';
import { publisherEnvironment } from '../environment/publisher-environment.ts';
import { EnvironmentFault, readEnvironment } from '../environment/read-environment.ts';
import { describeFault } from '../release/describe-fault.ts';
import { heldBackRelease } from '../release/held-back.ts';
import { LockHeld, takeLock } from '../release/lock.ts';
import { liveRelease } from '../release/release-record.ts';
import { readAcceptedDrop } from './accepted-drop.ts';
import { runAfterRelease } from './build-check-release.ts';
import { CATCH_UP_PAUSES, CatchUp } from './catch-up.ts';
import { childEnvironment } from './child-environment.ts';
import { chooseTarget } from './choose-target.ts';
import { polishDay, watchClock } from './day-clock.ts';
import { openHistory } from './history.ts';
import { keptCommandNotes, keptCommands } from './kept-commands.ts';
import { killLeftOver } from './kill-left-over.ts';
import { openLiveNotices } from './live-notices.ts';
import { logLine as log } from './log-line.ts';
import { readNextChange } from './next-change.ts';
import { openNoticeStore } from './notice-store.ts';
import { pagesMoment } from './pages-moment.ts';
import { PublishingLoop } from './publishing-loop.ts';
import { createReceiver } from './receiver.ts';
import { rollBackFromPanel } from './roll-back-from-panel.ts';
import { tidyUp } from './tidy-up.ts';

/** The publisher: hears from the cms that something was published, and makes it live. */
async function run(): Promise<void> {
  const environment = readEnvironment('publisher', publisherEnvironment);
  const data = dataFolder(environment.DATA_DIR);
  await mkdir(data.publisher, { recursive: true });

  const only = await takeLock(join(data.publisher, 'lock'), {
    why: 'be the only publisher of this data folder',
    // A publisher told to end a moment ago gets the time to do so.
    patience: 3000,
    log,
  });
  const noteAt = join(data.publisher, 'running-command.json');
  const catchUpNote = join(data.publisher, 'running-catch-up.json');
  for (const note of [noteAt, catchUpNote, ...keptCommandNotes(data)]) {
    await killLeftOver(note, log);
  }
  await tidyUp(data, log);

  const store = await openNoticeStore(data.publisher, log);
  const history = await openHistory(data.publisher, log);
  const liveNotices = await openLiveNotices(data.publisher, log);
  const kept = keptCommands(data, environment, log);
  const around = { data, environment, kept, noteAt, log };
  const publish = chooseTarget(around);
  const local = environment.PUBLISH_TARGET === 'local';
  // With another target nobody can go back here.
  const heldBack = async () => (local ? heldBackRelease(data, await readAcceptedDrop(data)) : null);
  const catchUp = new CatchUp({
    data,
    command: [process.execPath, 'scripts/checks/run.ts'],
    environment: childEnvironment(data, environment),
    limit: environment.CHECK_LIMIT_SECONDS,
    noteAt: catchUpNote,
    log,
    onFound: (failed) => loop.tellFound(failed),
    pauses: CATCH_UP_PAUSES,
  });
  const loop: PublishingLoop = new PublishingLoop({
    data,
    store,
    history,
    liveNotices,
    publish,
    catchUp: local && environment.CHECK_COMMAND === undefined ? catchUp : null,
    heldBack,
    log,
  });
  const receiver = createReceiver({
    secret: environment.NOTICE_SECRET,
    strapiWebhookToken: environment.STRAPI_WEBHOOK_TOKEN,
    accept: (notice) => loop.accept(notice),
    status: (entry) => loop.status(entry),
    rollBack: async (request) => {
      if (!local) return 'releases are not kept here (PUBLISH_TARGET)';
      const refusal = await rollBackFromPanel(data, request, log);
      if (refusal !== null) return refusal;
      // A note of its own: a build may be running, and the panel waits for the answer.
      const noteOfThis = join(data.publisher, 'running-after-rollback.json');
      runAfterRelease({ ...around, noteAt: noteOfThis }).catch((error: unknown) =>
        log(`AFTER_RELEASE_COMMAND could not be run: ${describeFault(error)}`),
      );
      return null;
    },
    log,
  });

  let stopClock = () => {};
  onEnd(async (why) => {
    log(`ends: ${why}`);
    stopClock();
    // What hangs must not keep the process; the next start cleans up.
    setTimeout(() => process.exit(1), 10_000).unref();
    receiver.close();
    receiver.closeIdleConnections();
    await loop.stop();
    await kept.stop();
    await only.release();
    process.exit(0);
  });
  process.on('SIGHUP', () => loop.tryNow('asked for by hand'));

  const live = await liveRelease(data);
  const made = pagesMoment(history.attempts(), (local ? live?.createdAt : null) ?? null);

  const address: AddressInfo = await listen(receiver, environment.PUBLISHER_PORT, 'PUBLISHER_PORT');
  log(`listens at http://127.0.0.1:${address.port}/notices, status at /status`);
  const { waiting, buildAsked } = store.state();
  if (live === null && local) loop.tryNow('no release is live');
  else if (buildAsked !== null) loop.tryNow(buildAsked);
  else if (waiting.length > 0) loop.tryNow(`${waiting.length} accepted before the start`);
  else if (local && environment.CHECK_COMMAND === undefined) catchUp.begin();
  stopClock = watchClock({
    pagesDay: polishDay(made ?? new Date()),
    nextChange: () => readNextChange(data),
    onDue: (why) => loop.tryNow(why),
  });
  announceReady();
}

try {
  await run();
} catch (error) {
  const expected = error instanceof EnvironmentFault || error instanceof LockHeld;
  console.error(`publisher: ${expected ? error.message : describeFault(error)}`);
  process.exit(1);
}

import type { Core } from '@strapi/strapi';
import { judgeFailure } from './after-failure';
import { carryOut } from './carry-out';
import { startClock } from './clock';
import { openPlans } from './plans';

/** The event that tells the clock of this process that plans have changed. */
export const PLANS_CHANGED = 'planned-changes.changed';
const PRUNE_EVERY = 60 * 60 * 1000;

/**
 * Starts the clock of the planned changes once the HTTP server listens: commands and scripts load
 * Strapi, too, and must publish nothing. Call in `bootstrap()`.
 */
export function startPlannedChanges(strapi: Core.Strapi): void {
  const plans = openPlans(strapi);
  const { httpServer } = strapi.server;
  let pruneAt = 0;

  async function next() {
    if (Date.now() >= pruneAt) {
      await plans.prune(Date.now());
      pruneAt = Date.now() + PRUNE_EVERY;
    }
    return plans.next();
  }

  async function make(now: number): Promise<void> {
    const plan = await plans.next();
    if (plan === null || plan.nextAttemptAt > now) return;
    const name = `The planned ${plan.action} of ${plan.entry.uid} ${plan.entry.documentId}`;
    try {
      if (await carryOut(strapi, plan, now)) strapi.log.info(`${name} is made.`);
    } catch (error) {
      const verdict = judgeFailure(error, plan.attempts + 1);
      if ('reasons' in verdict) {
        await plans.refuse(plan, verdict.reasons, now);
        strapi.log.warn(`${name} was refused: ${String(error)}`);
      } else {
        await plans.postpone(plan, now + verdict.pause);
        strapi.log.error(`${name} failed, next try in ${verdict.pause / 1000} s: ${String(error)}`);
      }
    }
  }

  httpServer.once('listening', () => {
    const clock = startClock({
      next,
      make,
      now: Date.now,
      onTrouble: (error) =>
        strapi.log.error(`The planned changes could not be read or written: ${String(error)}`),
    });
    strapi.eventHub.on(PLANS_CHANGED, async () => clock.wake());
    httpServer.once('close', () => void clock.stop());
  });
}

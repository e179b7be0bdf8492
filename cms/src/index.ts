import type { Core } from '@strapi/strapi';
import { ensureFirstAdministrator } from './accounts/ensure-first-administrator';
import { ensureRoles } from './accounts/ensure-roles';
import { ensureSiteToken } from './accounts/ensure-site-token';
import { givePolishToNewUsers } from './accounts/polish-for-new-users';
import { registerBeforeLaunch } from './before-launch/register-before-launch';
import { guardFiles } from './deletion-guards/guard-files';
import { examineOlderDocuments, keepDocumentFacts } from './document-facts/keep-facts';
import { readEnvironment } from './environment/read-environment';
import { markReading } from './environment/reading-transactions';
import { registerEventDates } from './event-dates/register-event-dates';
import { registerFileUses } from './file-uses/register-file-uses';
import { applyPanels } from './panel/apply-panels';
import { registerPlannedChanges } from './planned-changes/register-planned-changes';
import { startPlannedChanges } from './planned-changes/start-planned-changes';
import { registerPreview } from './preview/register-preview';
import { registerProgramme } from './programme/register-programme';
import { registerPublishing, startOutbox } from './publishing';
import { registerReferringEntries } from './referring-entries/register-referring-entries';
import { registerSiteStatus } from './site-status/register-site-status';
import { fillSlugs } from './slugs/fill-slug';
import { guardUploads } from './upload-guards/guard-uploads';
import { registerVersions } from './versions/register-versions';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

export default {
  /** Before Strapi opens the database. The address comes first: the publishing rules ask for it. */
  register({ strapi }: Lifecycle): void {
    markReading(strapi);
    fillSlugs(strapi);
    registerPublishing(strapi);
    registerVersions(strapi);
    registerSiteStatus(strapi);
    registerPlannedChanges(strapi);
    registerEventDates(strapi);
    registerFileUses(strapi);
    registerReferringEntries(strapi);
    registerProgramme(strapi);
    registerBeforeLaunch(strapi);
    registerPreview(strapi);
  },

  /** When everything is loaded. Runs in every command of Strapi, hence each step repeats safely. */
  async bootstrap({ strapi }: Lifecycle): Promise<void> {
    const { dataDir } = readEnvironment(process.env);
    guardUploads(strapi);
    guardFiles(strapi);
    keepDocumentFacts(strapi);
    await examineOlderDocuments(strapi);
    givePolishToNewUsers(strapi);
    await applyPanels(strapi);
    await ensureRoles(strapi);
    await ensureFirstAdministrator(strapi, process.env);
    await ensureSiteToken(strapi, `${dataDir}/site-token.json`);
    startOutbox(strapi);
    startPlannedChanges(strapi);
  },
};

import type { StrapiApp } from '@strapi/strapi/admin';
import { addAccessibilityPanel } from './accessibility-panel/add-accessibility-panel';
import { registerBeforeLaunch } from './before-launch/register-before-launch';
import { showColumnsInWords } from './columns-in-words';
import { registerEventDates } from './event-dates/register-event-dates';
import { registerFileUses } from './file-uses/register-file-uses';
import { registerKeyboard } from './keyboard/register-keyboard';
import { registerLanguageMark } from './language-mark/register-language-mark';
import { registerPlannedChanges } from './planned-changes/register-planned-changes';
import { preferPolish } from './polish-by-default';
import { registerPreview } from './preview/register-preview';
import { registerProgramme } from './programme/register-programme';
import { registerPublishQuestion } from './publish-question/register-publish-question';
import { dismissAdvertisements } from './quiet-panel';
import { registerReferringEntries } from './referring-entries/register-referring-entries';
import { registerSiteStatus } from './site-status/register-site-status';
import { polish } from './translations/polish';
import { registerVersions } from './versions/register-versions';

// Before the panel reads them, which is right after this file is loaded.
preferPolish(window.localStorage);
dismissAdvertisements(window.localStorage);

export default {
  config: {
    locales: ['pl'],
    translations: { pl: polish },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp): void {
    // Each puts itself first: the state of the site stays above the checklist.
    registerBeforeLaunch(app);
    registerSiteStatus(app);
    registerPlannedChanges(app);
    registerEventDates(app);
    registerFileUses(app);
    registerReferringEntries(app);
    registerPublishQuestion(app);
    registerProgramme(app);
    registerVersions(app);
  },
  bootstrap(app: StrapiApp): void {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showColumnsInWords);
    addAccessibilityPanel(app);
    registerPreview(app);
    registerLanguageMark(app);
    registerKeyboard(window);
  },
};

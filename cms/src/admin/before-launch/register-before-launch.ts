import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Shows on the panel's front page what the site lacks for its launch. Call in `register()`. */
export function registerBeforeLaunch(app: StrapiApp): void {
  app.widgets.register((others) => [
    {
      id: 'before-launch',
      icon: CheckCircle,
      title: { id: 'before-launch.title', defaultMessage: 'Przed uruchomieniem' },
      component: async () => (await import('./before-launch-widget')).BeforeLaunchWidget,
    },
    ...others,
  ]);
}

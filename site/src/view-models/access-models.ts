/** Access features in words, always in the same order. */
import type { Access, AccessFeature, Contact } from '../snapshot/snapshot.ts';
import { accessAnswers, accessFeatureOrder, accessFeatures } from '../text/access-features.ts';
import { accessListPath } from '../text/addresses.ts';
import { contactModel } from './contact-models.ts';
import type { AccessItem, AccessModel } from './page-models.ts';

export function accessItems(access: Access | null): readonly AccessItem[] {
  return accessFeatureOrder.flatMap((feature) => {
    const answer = access?.features[feature];
    if (answer === undefined) return [];
    const { label, slug } = accessFeatures[feature];
    return {
      feature,
      answer,
      label,
      answerLabel: accessAnswers[answer],
      href: answer === 'no' ? null : accessListPath(slug),
    };
  });
}

export function accessModel(access: Access | null, contact: Contact | null): AccessModel {
  return {
    items: accessItems(access),
    onRequestHow: access?.onRequestHow ?? null,
    contact: contactModel(contact),
  };
}

export function isOffered(access: Access, feature: AccessFeature): boolean {
  const answer = access.features[feature];
  return answer === 'yes' || answer === 'on-request';
}

/** "PJM", "audiodeskrypcja (na zgłoszenie)": what a card has room for. */
export function shortAccess(access: Access): readonly string[] {
  return accessFeatureOrder
    .filter((feature) => isOffered(access, feature))
    .map((feature) =>
      access.features[feature] === 'on-request'
        ? `${accessFeatures[feature].short} (na zgłoszenie)`
        : accessFeatures[feature].short,
    );
}

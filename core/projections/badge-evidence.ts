import type { Award } from '../../schemas/award/award.ts';
import type { JsonObject } from '../documents/json-object.ts';
import { COMPONENT_GENRE, PLACE_GENRE } from './open-badge-terms.ts';

/** What the decision rests on: the learner's work, the smaller credentials that were counted, the examination site. */
export function badgeEvidence(award: Award): readonly JsonObject[] {
  return [
    ...award.evidence.map(({ url, name, description }) => ({
      ...(url === undefined ? {} : { id: url }),
      type: ['Evidence'],
      name,
      ...(description === undefined ? {} : { description }),
    })),
    ...award.components.map((component) => ({
      id: component.credentialId,
      type: ['Evidence'],
      genre: COMPONENT_GENRE,
      name: component.title,
      description: component.issuerName,
      narrative: component.issuer,
    })),
    ...(award.place === undefined
      ? []
      : [{ type: ['Evidence'], genre: PLACE_GENRE, name: award.place }]),
  ];
}

export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true },
  // Required relations and media are refused as empty when an entry is published, like any field.
  documents: { strictRelations: true },
};

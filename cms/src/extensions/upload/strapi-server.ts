import { FACTS_ATTRIBUTE } from '../../publishing-rules/document-facts';

interface UploadPlugin {
  readonly contentTypes: {
    readonly file: { readonly schema: { readonly attributes: Record<string, unknown> } };
  };
}

/** Gives every file of the media library a place for what was found in it. */
export default function withDocumentFacts<Plugin extends UploadPlugin>(plugin: Plugin): Plugin {
  plugin.contentTypes.file.schema.attributes[FACTS_ATTRIBUTE] = {
    type: 'json',
    configurable: false,
  };
  return plugin;
}

import { uploadLimits } from '../src/upload-guards/upload-limits';

export default {
  upload: {
    config: {
      sizeLimit: uploadLimits.bytes,
      // Our own guards (src/upload-guards) judge by content and answer in Polish.
      security: { allowedTypes: ['*'] },
      // Without a lifetime uploads are served as always stale, and every build fetches them anew.
      providerOptions: { localServer: { maxage: 60 * 60 * 1000 } },
      // The site makes its own sizes; the panel needs only the thumbnail and one for the preview.
      breakpoints: { small: 500 },
    },
  },
};

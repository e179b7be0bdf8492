const megabyte = 1024 * 1024;

/** What a single uploaded file may measure. */
export const uploadLimits = {
  /** Largest file, in bytes. */
  bytes: 20 * megabyte,
  /**
   * Where the connection is cut, in bytes. Higher than the limit, so that a file a little too
   * large gets the Polish sentence and not a bare error of the protocol.
   */
  requestBytes: 64 * megabyte,
  /** Largest image, width times height: 40 megapixels take about 160 MB of memory to decode. */
  pixels: 40_000_000,
} as const;

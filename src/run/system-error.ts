/** The code of a system or network error, such as `ENOENT` or `ECONNRESET`; empty for any other error. */
export function errorCode(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? code : ''
}

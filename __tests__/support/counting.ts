/** What a child process's environment has to hold so that `npm run coverage` counts what it does; nothing in any other run. */
export function counting(): Readonly<Record<string, string>> {
  const { COVERAGE_CHILD, COVERAGE_DIRECTORY } = process.env
  return COVERAGE_CHILD && COVERAGE_DIRECTORY ? { NODE_OPTIONS: `--import ${COVERAGE_CHILD}`, COVERAGE_DIRECTORY } : {}
}

/** The proxy support of Node's own agents came with it. Runners carry it from version 2.328.0 on. */
const oldest = [24, 5] as const

/**
 * Why this Node cannot run the action; undefined where it can. The entries ask before anything else is loaded, so nothing here may
 * need a recent Node.
 */
export function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined
  return (
    `The action needs Node ${oldest.join('.')} or later, but the runner started it with Node ${version}. Update the runner to 2.328.0 or ` +
    'later. With act or a Forgejo runner, use an image that has Node 24.'
  )
}

/** The annotation for the runner, without a line end. */
export function nodeAnnotation(level: 'error' | 'warning', problem: string): string {
  return `::${level} title=Node is too old::${problem}`
}

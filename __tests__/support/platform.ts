/** Runs the action as on another platform. */
export function onPlatform<T>(platform: NodeJS.Platform, action: () => T): T {
  const actual = process.platform
  const become = (value: string) => Object.defineProperty(process, 'platform', { value, configurable: true })
  become(platform)
  try {
    return action()
  } finally {
    become(actual)
  }
}

/** Folders of docs/setup: the ways in which two accounts can be connected. */
export const setUps = ['role-with-external-id', 'oidc-then-role', 'repository-policy', 'oidc-direct'] as const

/** What a link to the setup page can carry. The names are the action's inputs, or GitHub's claims, where there is one. */
export const setupNames = [
  'set-up',
  /** `aws` where the runners have an AWS identity, `github` where they have GitHub's OIDC token. */
  'runners',
  'registry-account',
  'build-account',
  'region',
  'repositories',
  'access',
  /** Name of a role, with its path: `ci/ecr-push`. */
  'registry-role',
  'build-role',
  'external-id',
  'session-tags',
  /** `owner/repository`, or `owner@ID/repository@ID` as in an immutable subject. */
  'github',
  'ref',
  'environment',
  'repository_id',
  'job_workflow_ref',
  'workflow',
  'actor_id',
  'enterprise_id',
  /** The tab on which the page opens: `registry-account`, `build-account` or `workflow`. */
  'tab',
] as const

export type SetupName = (typeof setupNames)[number]

/** Values by name. Lists are separated by spaces, session tags by line breaks; a value that is missing or empty is left open. */
export type SetupValues = { readonly [name in SetupName]?: string }

/** Longer values are dropped: an external ID has up to 1224 characters, and nothing on the page needs more than twice that. */
const longest = 2448

/** The fragment of a link to the setup page, with its `#`. Browsers never send it to a server. */
export function setupFragment(values: SetupValues): string {
  const parameters = new URLSearchParams()
  for (const name of setupNames) if (values[name]) parameters.append(name, values[name])
  return `#${parameters}`
}

/** Reads a fragment that anybody may have written: known names only, the first of each, and no value beyond the bound. */
export function parseSetupFragment(fragment: string): SetupValues {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''))
  const given = setupNames.flatMap((name) => {
    const value = parameters.get(name)?.trim() ?? ''
    return value && value.length <= longest ? [[name, value]] : []
  })
  return Object.fromEntries(given)
}

/** Address of the setup page that a repository publishes; undefined where its name does not say that it has one. */
export function setupPage(repository: string): string | undefined {
  const [, owner] = /^([a-z\d](?:[a-z\d-]{0,37}[a-z\d])?)\/ecr-cross-account-login$/i.exec(repository) ?? []
  return owner && `https://${owner.toLowerCase()}.github.io/ecr-cross-account-login/`
}

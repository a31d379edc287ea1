import type { Obstacle } from '../docker-config/obstacles.js'
import type { TargetConfig } from '../docker-config/prepare.js'
import { ecrStore, type LoginWith, shadowedHosts } from '../docker-config/text/lookup.js'
import type { Environment } from '../plan/plan.js'
import { configProblems } from '../run/config-problem.js'
import { note, say, warn } from './say.js'

interface Readers {
  readonly env: Environment
  readonly hosts: readonly string[]
}

/** What kept docker or podman from reading the logins, and what the step did about it. */
export function logObstacles({ obstacles, file, loginWith }: TargetConfig, { env, hosts }: Readers): void {
  for (const obstacle of obstacles) {
    const [log, text] = lineAbout(obstacle, { file, loginWith })
    log(text)
  }
  for (const host of shadowedHosts(env['DOCKER_AUTH_CONFIG'] ?? '', hosts)) {
    warn(`DOCKER_AUTH_CONFIG has another login of ${host}, and docker uses that. Unset it, or remove the host from it.`)
  }
}

type Line = readonly [typeof warn, string]

function lineAbout(obstacle: Obstacle, { file, loginWith }: Pick<TargetConfig, 'file' | 'loginWith'>): Line {
  switch (obstacle.kind) {
    case 'store':
      return lineAboutStore(obstacle.name, loginWith)
    case 'helper':
      return [say, `Bypassed the credential helper ${obstacle.name} for ${obstacle.host}`]
    case 'shadow': {
      const found = `podman reads ${obstacle.file} first and finds another login of ${obstacle.host} there.`
      return [warn, `${found} Remove that login, or set REGISTRY_AUTH_FILE to ${file}.`]
    }
    case 'auth-file': {
      const read = `podman, skopeo and buildah read ${obstacle.file} and not the credential helper.`
      return [warn, `REGISTRY_AUTH_FILE is set, so ${read} Unset it, or use login-with: podman for them.`]
    }
    case 'unread': {
      const path = obstacle.path ? `: ${obstacle.path} is left out` : ''
      return [warn, `The Docker config of this job starts empty${path}. ${configProblems[obstacle.problem].why}`]
    }
    case 'readable': {
      const found = `Other users of this machine can read the login in ${obstacle.file} (mode ${obstacle.mode}).`
      return [warn, `${found} Run chmod 600 on it.`]
    }
  }
}

/** docker alone finds a login beside a store; the others ask the store first. crane's library does so even beside the helper. */
function lineAboutStore(name: string, loginWith: LoginWith): Line {
  const otherIdentity = `use the machine's own AWS identity. Use docker-config: isolated, which leaves the store out.`
  if (loginWith === 'helper') {
    return [warn, `crane, cosign and kaniko ask the credential store ${name} before the helper, and ${otherIdentity}`]
  }
  const asking = `Bypassed the credential store ${name} for docker. crane, cosign, oras, ko, kaniko, helm, podman and skopeo ask it first, and`
  if (name === ecrStore) return [warn, `${asking} ${otherIdentity}`]
  const remedy =
    'If a later step uses one of them, use login-with: helper (podman and skopeo: or login-with: podman), or a Docker config without credsStore.'
  return [note, `${asking} may find no login. ${remedy}`]
}

/** With `logout: false` a later job finds what the step wrote to the config, and the helpers that it overrode are not put back. */
export function logWhatStays({ obstacles, file, loginWith }: TargetConfig): void {
  if (loginWith === 'helper') {
    const stays = `logout is false, so ${file} still names the credential helper after this job.`
    warn(
      `${stays} The runner removes the helper, and docker then fails for its registries. Use docker-config: isolated.`,
    )
  }
  for (const obstacle of obstacles) {
    if (obstacle.kind !== 'helper') continue
    const { name, host } = obstacle
    const stays = `logout is false, so the credential helper ${name} stays switched off for ${host} after this job.`
    warn(`${stays} Use docker-config: isolated, or set credHelpers."${host}" in ${file} back to "${name}" afterwards.`)
  }
}

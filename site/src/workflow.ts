import type { Situation } from './situation.js'
import { yamlScalar } from './text.js'

declare const __ACTION__: string
declare const __CHECKOUT__: string

/** Repository of the action on GitHub, for example `org/ecr-cross-account-login`. */
export const action = __ACTION__

/** The inputs of the action. A list has one value per line. */
function inputsOf(situation: Situation): Readonly<Record<string, string | readonly string[]>> {
  const { setUp, oidc, registryRole, buildRole, externalId, sessionTags, access } = situation
  const oidcRole = setUp === 'oidc-direct' ? registryRole : buildRole
  const hasRole = setUp === 'role-with-external-id' || setUp === 'oidc-then-role'
  return {
    ...(oidc && { 'oidc-role-arn': oidcRole.arn }),
    ...(hasRole && { 'role-arn': registryRole.arn, 'external-id': externalId }),
    ...(hasRole && sessionTags.length > 0 && { 'session-tags': sessionTags }),
    // A role names its account, and that is the default.
    ...(setUp === 'repository-policy' && { 'registry-account': situation.registryAccount }),
    region: oneOrMore(situation.regions),
    repositories: oneOrMore(situation.repositories),
    ...(access !== 'push' && { access }),
  }
}

const oneOrMore = (values: readonly string[]) => (values.length === 1 ? (values[0] ?? '') : values)

/** A whole workflow, ready to commit. */
export function workflowOf(situation: Situation): string {
  const { oidc, environment, access, repositories } = situation
  const pushes = access === 'push'
  const job = pushes ? 'push' : 'pull'
  const tag = pushes ? `\${{ github.sha }}` : 'latest'
  const image = `\${{ steps.ecr.outputs.registry }}/${(repositories[0] ?? '').replaceAll('*', 'NAME')}`
  return [
    `name: ${pushes ? 'Push to' : 'Pull from'} ECR`,
    '',
    ...trigger(situation),
    '',
    'permissions: {}',
    '',
    'concurrency:',
    `  group: \${{ github.workflow }}-\${{ github.ref }}`,
    '  cancel-in-progress: true',
    '',
    'jobs:',
    `  ${job}:`,
    `    name: ${job}`,
    `    runs-on: ${oidc ? 'ubuntu-24.04' : '[self-hosted, linux]'}`,
    '    timeout-minutes: 15',
    ...(environment ? [`    environment: ${yamlScalar(environment)}`] : []),
    ...permissions(pushes, oidc),
    '    steps:',
    ...(pushes ? [`      - uses: ${__CHECKOUT__}`, '        with:', '          persist-credentials: false'] : []),
    `      - uses: ${action}@v1`,
    '        id: ecr',
    '        with:',
    ...Object.entries(inputsOf(situation)).flatMap(([name, value]) => input(name, value)),
    `      - name: ${pushes ? 'Build and push' : 'Pull'}`,
    '        env:',
    `          IMAGE: ${image}:${tag}`,
    ...(pushes
      ? ['        run: |', '          docker build --tag "$IMAGE" .', '          docker push "$IMAGE"']
      : ['        run: docker pull "$IMAGE"']),
    '',
  ].join('\n')
}

function trigger({ ref }: Situation): readonly string[] {
  const isTag = ref.startsWith('refs/tags/')
  // The filter is a pattern, in which these characters have a meaning.
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '').replace(/[+!\]]/g, '\\$&') || 'main'
  return ['on:', '  push:', `    ${isTag ? 'tags' : 'branches'}:`, `      - ${yamlScalar(name)}`]
}

function permissions(pushes: boolean, oidc: boolean): readonly string[] {
  const rights = [
    ...(pushes ? ['      contents: read # to check out'] : []),
    ...(oidc ? ['      id-token: write # for oidc-role-arn'] : []),
  ]
  return rights.length > 0 ? ['    permissions:', ...rights] : []
}

function input(name: string, value: string | readonly string[]): readonly string[] {
  if (typeof value === 'string') return [`          ${name}: ${yamlScalar(value)}`]
  return [`          ${name}: |`, ...value.map((line) => `            ${line}`)]
}

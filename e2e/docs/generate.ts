import { parse } from 'yaml'
import { apiPlaces } from '../../src/aws/api-hosts.js'
import { repositoryActions } from '../../src/facts/iam-policies.js'
import { type Partition, partitions } from '../../src/facts/partitions.js'
import { registryHost } from '../../src/facts/registry-host.js'
import { parseInputs } from '../../src/plan/inputs.js'
import { makePlan } from '../../src/plan/make-plan.js'
import type { Plan } from '../../src/plan/plan.js'
import { Failure } from '../../src/run/failure.js'

/** The parts of documents that come from the code: `npm run docs` writes them, and a test holds the documents to them. */

type Given = Readonly<Record<string, unknown>>

/** GitHub's own variables, as a job on github.com has them. */
const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run-actions-1-azure-eastus.actions.githubusercontent.com/x' }

function planFor(given: Given): Plan {
  const { inputs, problems } = parseInputs((name) => String(given[name] ?? ''))
  return makePlan({
    inputs,
    problems,
    env,
    profile: { name: 'default', exists: false, hasCredentials: false, roles: [] },
  })
}

/** What the step says about these inputs. A region is added if the row has none. */
function problemsOf(given: Given): readonly string[] {
  try {
    planFor({ region: 'eu-west-1', ...given })
    return []
  } catch (error) {
    if (error instanceof Failure && error.fault.code === 'inputs') return error.fault.problems
    throw error
  }
}

/** The tables of docs/inputs.md: `| \`name: value; name: value\` | what the step says |`. */
export function withProblems(markdown: string): string {
  return markdown.replace(/^\| `([a-z-]+: [^`]*)` \|.*$/gm, (_, row: string) => {
    const given: Given = parse(row.replaceAll('; ', '\n'))
    const texts = problemsOf(given).map((problem) => `\`${problem.replaceAll('|', '\\|')}\``)
    if (texts.length === 0) throw new Error(`docs/inputs.md: nothing is wrong with ${row}`)
    return `| \`${row}\` | ${texts.join('<br>')} |`
  })
}

const setUps = [
  { name: 'Role with external ID', given: { 'role-arn': 'arn:aws:iam::111111111111:role/ecr-push' } },
  {
    name: 'OIDC, then role',
    given: {
      'oidc-role-arn': 'arn:aws:iam::222222222222:role/github-build',
      'role-arn': 'arn:aws:iam::111111111111:role/ecr-push',
    },
  },
  { name: 'Repository policy', given: { 'registry-account': '111111111111' } },
  { name: 'OIDC direct', given: { 'oidc-role-arn': 'arn:aws:iam::111111111111:role/ecr-push' } },
] as const

/** The hosts to allow, with a pattern for GitHub's token host, which differs from run to run. */
function hostsOf(given: Given): readonly string[] {
  const called = apiPlaces(planFor({ region: 'eu-west-1', ...given }), env).map(({ host }) => host)
  const registry = registryHost({ account: '111111111111', region: 'eu-west-1', fips: false, dualStack: false })
  return [...called, registry].map((host) => host.replace(/^.*(?=\.actions\.githubusercontent\.com$)/, '*'))
}

function actionsTable(): string {
  const rows = Object.entries(repositoryActions).map(
    ([access, actions]) => `| \`${access}\` | ${actions.map((action) => `\`${action}\``).join(', ')} |`,
  )
  return ['| `access` | actions |', '|---|---|', ...rows].join('\n')
}

function hostsTable(): string {
  const rows = setUps.map(({ name, given }) => {
    const hosts = hostsOf(given).map((host) => `\`${host}\``)
    return `| ${name} | ${hosts.join(', ')} |`
  })
  return ['| set-up | hosts |', '|---|---|', ...rows].join('\n')
}

/** A row for each partition and each variant of its hosts. Within a row, only region and account differ. */
function hostPatterns(): string {
  const rows = partitions.flatMap((partition) => {
    const { id, fipsRegions, dualStackSuffix, regions } = partition
    const [fipsRegion] = fipsRegions
    return [
      patternRow(partition, { name: `\`${id}\``, region: regions[0] ?? '' }),
      ...(fipsRegion ? [patternRow(partition, { name: `\`${id}\`, \`fips\``, region: fipsRegion, fips: true })] : []),
      ...(dualStackSuffix
        ? [patternRow(partition, { name: `\`${id}\`, \`dual-stack\``, region: regions[0] ?? '', dualStack: true })]
        : []),
      ...(fipsRegion && dualStackSuffix
        ? [patternRow(partition, { name: `\`${id}\`, both`, region: fipsRegion, fips: true, dualStack: true })]
        : []),
    ]
  })
  return ['| partition | STS | ECR | registry |', '|---|---|---|---|', ...rows].join('\n')
}

interface Variant {
  readonly name: string
  readonly region: string
  readonly fips?: boolean
  readonly dualStack?: boolean
}

function patternRow({ id }: Partition, { name, region, fips = false, dualStack = false }: Variant): string {
  const arn = `arn:${id}:iam::111111111111:role/ecr-push`
  const called = apiPlaces(planFor({ region, 'role-arn': arn, fips, 'dual-stack': dualStack }), env)
  const registry = registryHost({ account: '111111111111', region, fips, dualStack })
  const hosts = [...called.map(({ host }) => host), registry].map(
    (host) => `\`${host.replace(region, '<region>').replace('111111111111', '<account>')}\``,
  )
  return `| ${name} | ${hosts.join(' | ')} |`
}

function hardenRunner(): string {
  const hosts = [...new Set(setUps.flatMap(({ given }) => hostsOf(given)))].toSorted()
  const layers = 'prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com'
  const lines = ['github.com', 'api.github.com', ...hosts, layers].map((host) => `            ${host}:443`)
  return [
    '```yaml',
    '      - uses: step-security/harden-runner@9af89fc71515a100421586dfdb3dc9c984fbf411 # v2.19.4',
    '        with:',
    '          egress-policy: block',
    '          allowed-endpoints: >',
    ...lines,
    '```',
  ].join('\n')
}

const blocks: Readonly<Record<string, () => string>> = {
  actions: actionsTable,
  hosts: hostsTable,
  'host-patterns': hostPatterns,
  'harden-runner': hardenRunner,
}

/** The blocks between `<!-- generated: name -->` and `<!-- end -->`. */
export function withBlocks(markdown: string): string {
  return markdown.replace(/(<!-- generated: ([a-z-]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    const make = blocks[name]
    if (!make) throw new Error(`no generated block is called ${name}`)
    return `${start}${make()}\n${end}`
  })
}

/** Documents with generated parts, and the functions that write them. */
export const documents: Readonly<Record<string, (markdown: string) => string>> = {
  'docs/inputs.md': withProblems,
  'docs/security-review.md': withBlocks,
}

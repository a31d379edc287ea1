import { registryHost } from '../../src/facts/registry-host.js'
import type { SetupName } from '../../src/facts/setup-link.js'
import type { Situation } from './situation.js'

/** A question with a typed answer. Hint and example follow what is known already. */
export interface Question {
  readonly name: SetupName
  readonly label: string
  readonly hint: (situation: Situation) => string
  readonly example: (situation: Situation) => string
  /** Several lines. */
  readonly isLong?: boolean
}

/** A heading and the questions under it. The first two of the page choose the set-up and are not here. */
export interface Section {
  readonly title: string
  readonly questions: readonly Question[]
  /** Folded, because most answers need none of it. */
  readonly isFolded?: boolean
}

const regionOf: Readonly<Record<string, string>> = { aws: 'eu-west-1' }

export const sections: readonly Section[] = [
  {
    title: 'Accounts',
    questions: [
      {
        name: 'registry-account',
        label: 'Registry account',
        hint: () => 'The account that has the ECR repositories.',
        example: () => '111111111111',
      },
      {
        name: 'build-account',
        label: 'Build account',
        hint: () => 'The account whose identity the jobs use.',
        example: () => '222222222222',
      },
    ],
  },
  {
    title: 'Repositories',
    questions: [
      {
        name: 'region',
        label: 'Regions',
        hint: hostHint,
        example: ({ partition }) => regionOf[partition.id] ?? partition.regions[0] ?? '',
      },
      {
        name: 'repositories',
        label: 'Repositories',
        hint: ({ setUp }) =>
          setUp === 'repository-policy'
            ? 'The repositories that the jobs use. Each gets the policy.'
            : 'The repositories that the jobs use. team/* means all names that start with team/.',
        example: repositoryExample,
      },
    ],
  },
  {
    title: 'Roles',
    questions: [
      {
        name: 'registry-role',
        label: 'Role in the registry account',
        hint: ({ registryRole }) => registryRole.arn,
        example: ({ registryRole }) => registryRole.name,
      },
      {
        name: 'build-role',
        label: 'Role in the build account',
        hint: ({ oidc, buildRole }) =>
          `${oidc ? 'You will create it' : 'The role that your runners have'}: ${buildRole.arn}`,
        example: () => 'github-build',
      },
      {
        name: 'external-id',
        label: 'External ID',
        hint: () => 'Both accounts agree on it. It is not a secret, but it must be hard to guess.',
        example: () => '',
      },
      {
        name: 'session-tags',
        label: 'Session tags (optional)',
        hint: () => 'KEY=VALUE, one per line. Both accounts must then allow sts:TagSession. The policies here do.',
        example: () => 'team=payments',
        isLong: true,
      },
    ],
  },
  {
    title: 'GitHub',
    questions: [
      {
        name: 'github',
        label: 'Owner and repository',
        hint: () => 'If it was created, renamed or moved since 15 July 2026, add the IDs: acme@123456/shop@456789.',
        example: () => 'acme/shop',
      },
      {
        name: 'ref',
        label: 'Branch or tag',
        hint: ({ environment }) =>
          environment ? 'Optional with an environment: a second condition.' : 'Only its jobs can assume the role.',
        example: () => 'refs/heads/main',
      },
      {
        name: 'environment',
        label: 'Environment (optional)',
        hint: ({ claims }) => `The token’s subject: ${claims['sub']}`,
        example: () => 'production',
      },
    ],
  },
  {
    title: 'More conditions on GitHub’s token',
    isFolded: true,
    questions: [
      claim('repository_id', 'Repository ID', '456789', 'It stays the same when the repository is renamed.'),
      claim(
        'job_workflow_ref',
        'Reusable workflow',
        'acme/ci/.github/workflows/push.yml@refs/heads/main',
        'Only jobs of this workflow file can assume the role.',
      ),
      claim('workflow', 'Name of the workflow', 'release', 'The value of name: in the workflow file.'),
      claim('actor_id', 'ID of the user', '583231', 'Only runs that this user started can assume the role.'),
      claim('enterprise_id', 'ID of the enterprise', '42', 'Only jobs of this enterprise can assume the role.'),
    ],
  },
]

function claim(name: SetupName, label: string, example: string, hint: string): Question {
  return { name, label, hint: () => `${hint} Claim: ${name}.`, example: () => example }
}

function repositoryExample({ setUp, access }: Situation): string {
  const isNamed = setUp === 'repository-policy'
  if (access === 'pull-through') return isNamed ? 'docker-hub/library/alpine' : 'docker-hub/*'
  return isNamed ? 'app team/api' : 'app team/*'
}

function hostHint({ registryAccount, regions }: Situation): string {
  const [region = ''] = regions
  if (region.startsWith('<')) return 'One or more regions of one partition.'
  const account = registryAccount.startsWith('<') ? '111111111111' : registryAccount
  return `Registry: ${registryHost({ account, region, fips: false, dualStack: false })}`
}

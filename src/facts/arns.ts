import { partitionById } from './partitions.js'

/** The parts of an IAM role's ARN. `name` is without the path. */
export interface RoleArn {
  readonly partition: string
  readonly account: string
  readonly name: string
}

/** Takes a role's ARN apart; undefined if it is none. At most 2048 characters, by STS's service model. */
export function parseRoleArn(arn: string): RoleArn | undefined {
  if (arn.length > 2048) return undefined
  const match = /^arn:(aws[a-z-]*):iam::([0-9]{12}):role\/(?:[\x21-\x2e\x30-\x7e]+\/)*([A-Za-z0-9_+=,.@-]{1,64})$/.exec(
    arn,
  )
  const [, partition = '', account = '', name = ''] = match ?? []
  return match && partitionById(partition) ? { partition, account, name } : undefined
}

/** True if the session ARN that STS answered with is one of this role: same partition, same account, same name. */
export function isSessionOf(roleArn: string, sessionArn: string): boolean {
  const role = parseRoleArn(roleArn)
  const match = /^arn:(aws[a-z-]*):sts::([0-9]{12}):assumed-role\/([^/]+)\/[A-Za-z0-9_+=,.@-]{2,64}$/.exec(sessionArn)
  const [, partition, account, name] = match ?? []
  return role !== undefined && partition === role.partition && account === role.account && name === role.name
}

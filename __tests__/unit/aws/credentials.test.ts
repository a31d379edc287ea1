import { describe, expect, test } from '@jest/globals'
import { BUILD_ACCOUNT, PRIMARY_ACCOUNT, THIRD_ACCOUNT } from '../../../sandbox/world.js'
import { accountsOf, credentialsFor, type Token } from '../../../src/aws/credentials.js'
import type { Where } from '../../../src/plan/plan.js'

const where: Where = {
  type: 'private',
  partition: 'aws',
  accounts: [],
  regions: ['eu-west-1'],
  fips: false,
  dualStack: false,
  repositories: [],
  access: 'push',
}

describe('credentialsFor', () => {
  const token = (region: string, account = BUILD_ACCOUNT): Token => ({
    region,
    account,
    password: `secret of ${region}`,
    expiresAt: new Date('2026-11-22T08:00:00Z'),
  })
  const hosts = (place: Partial<Where>, tokens: readonly Token[]) =>
    credentialsFor({ ...where, ...place }, tokens).map(({ host }) => host)

  test('are accounts in order, each with its regions in order', () => {
    const accounts = [PRIMARY_ACCOUNT, THIRD_ACCOUNT]
    expect(hosts({ accounts }, [token('eu-west-1'), token('us-east-2')])).toEqual([
      '111111111111.dkr.ecr.eu-west-1.amazonaws.com',
      '111111111111.dkr.ecr.us-east-2.amazonaws.com',
      '333333333333.dkr.ecr.eu-west-1.amazonaws.com',
      '333333333333.dkr.ecr.us-east-2.amazonaws.com',
    ])
  })

  test('hold what a login and a Docker config need', () => {
    expect(credentialsFor({ ...where, accounts: [PRIMARY_ACCOUNT] }, [token('eu-west-1')])).toEqual([
      {
        host: '111111111111.dkr.ecr.eu-west-1.amazonaws.com',
        password: 'secret of eu-west-1',
        auth: btoa('AWS:secret of eu-west-1'),
        expiresAt: new Date('2026-11-22T08:00:00Z'),
      },
    ])
  })

  test('are for the account of the identity where none is named', () => {
    expect(hosts({}, [token('eu-west-1'), token('us-east-2', THIRD_ACCOUNT)])).toEqual([
      '222222222222.dkr.ecr.eu-west-1.amazonaws.com',
      '222222222222.dkr.ecr.us-east-2.amazonaws.com',
    ])
    expect(accountsOf(where, [])).toEqual([])
  })

  test('have the host names of the variant', () => {
    expect(hosts({ fips: true }, [token('us-east-1')])).toEqual(['222222222222.dkr.ecr-fips.us-east-1.amazonaws.com'])
    expect(hosts({ dualStack: true }, [token('eu-west-1')])).toEqual(['222222222222.dkr-ecr.eu-west-1.on.aws'])
  })

  test('are for the one registry of ECR Public', () => {
    const account = token('us-east-1', '')
    expect(hosts({ type: 'public' }, [account])).toEqual(['public.ecr.aws'])
    expect(hosts({ type: 'public', dualStack: true }, [account])).toEqual(['ecr-public.aws.com'])
    expect(credentialsFor({ ...where, type: 'public' }, [account])).toMatchObject([
      { auth: btoa('AWS:secret of us-east-1') },
    ])
  })
})

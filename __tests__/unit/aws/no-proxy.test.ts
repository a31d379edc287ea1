import { expect, test } from '@jest/globals'
import { bypassesProxy } from '../../../src/aws/no-proxy.js'

const sts = 'sts.eu-west-1.amazonaws.com'

test.each<readonly [string, readonly (readonly [string, boolean])[]]>([
  [
    sts,
    [
      ['', false],
      ['*', true],
      [sts, true],
      [sts.toUpperCase(), true],
      ['amazonaws.com', true],
    ],
  ],
  [
    sts,
    [
      ['.amazonaws.com', true],
      ['*.amazonaws.com', true],
      ['mazonaws.com', false],
      ['.mazonaws.com', false],
    ],
  ],
  [
    sts,
    [
      ['example.com, amazonaws.com', true],
      ['example.com amazonaws.com', true],
      ['example.com,,', false],
    ],
  ],
  [
    sts,
    [
      ['amazonaws.com:443', true],
      ['amazonaws.com:8443', false],
      [`.amazonaws.com:443`, true],
    ],
  ],
  [
    sts,
    [
      ['10.0.0.0/8', false],
      ['amazonaws.com/8', false],
      ['sts', false],
      ['*:443', false],
    ],
  ],
  [
    'amazonaws.com',
    [
      ['amazonaws.com', true],
      ['.amazonaws.com', false],
    ],
  ],
  [
    '10.1.2.3',
    [
      ['10.0.0.0/8', true],
      ['10.1.2.3', true],
      ['10.1.2.3:443', true],
      ['10.1.2.3:80', false],
    ],
  ],
  [
    '10.1.2.3',
    [
      ['11.0.0.0/8', false],
      ['10.0.0.0/33', false],
      ['10.0.0.0/x', false],
      ['fd00::/8', false],
    ],
  ],
  [
    '[fd00::a]',
    [
      ['fd00::/8', true],
      ['fd00:0::a', true],
      ['[fd00::a]:443', true],
      ['[fd00::b]', false],
    ],
  ],
  ['localhost', [['', true]]],
  ['127.4.5.6', [['', true]]],
  ['[::1]', [['', true]]],
])('%s goes around the proxy as in docker and curl: %j', (host, expected) => {
  expect(expected.map(([noProxy]) => [noProxy, bypassesProxy({ host, port: 443 }, noProxy)])).toEqual(expected)
})

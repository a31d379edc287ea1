import { BlockList, isIP, isIPv4 } from 'node:net'

export interface Place {
  readonly host: string
  readonly port: number
}

/**
 * Whether a connection goes around the proxy. The rules are those of docker and curl, because Node's own do not let a bare domain cover
 * its subdomains. Loopback addresses never go through a proxy: it would see the requests to them in the clear.
 * @param noProxy value of `NO_PROXY`: domains, addresses and CIDR blocks, each with or without a port, or `*`
 */
export function bypassesProxy(place: Place, noProxy: string): boolean {
  const name = place.host.toLowerCase().replace(/^\[|\]$/g, '')
  if (isLoopback(name)) return true
  const entries = noProxy.toLowerCase().split(/[\s,]+/)
  return entries.some((entry) => entry !== '' && covers(entry, name, place.port))
}

function covers(entry: string, name: string, port: number): boolean {
  if (entry === '*') return true
  if (entry.includes('/')) return isInBlock(name, entry)
  const { host, port: onlyPort } = parseEntry(entry)
  if (onlyPort && Number(onlyPort) !== port) return false
  if (isIP(host)) return isInBlock(name, `${host}/${isIP(host) === 4 ? 32 : 128}`)
  const domain = host.replace(/^\*?\./, '.')
  return domain.startsWith('.') ? name.endsWith(domain) : name === domain || name.endsWith(`.${domain}`)
}

/** `host`, `host:443`, `[::1]:443`, `[::1]` and `::1`. */
function parseEntry(entry: string): { host: string; port?: string | undefined } {
  if (isIP(entry)) return { host: entry }
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([0-9]+))?$/.exec(entry) ?? []
  return { host: bracketed ?? plain ?? entry, port }
}

function isLoopback(name: string): boolean {
  return ['localhost', '::1'].includes(name) || (name.startsWith('127.') && isIPv4(name))
}

function isInBlock(name: string, block: string): boolean {
  const [network = '', prefix = ''] = block.split('/')
  const family = isIP(network)
  if (!family || isIP(name) !== family || !/^[0-9]{1,3}$/.test(prefix) || Number(prefix) > (family === 4 ? 32 : 128)) {
    return false
  }
  const blocks = new BlockList()
  blocks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6')
  return blocks.check(name, family === 4 ? 'ipv4' : 'ipv6')
}

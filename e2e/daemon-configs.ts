import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Files and sockets of the machine's daemons, all in its directory. */
export interface Places {
  readonly caFile: string
  readonly containerdConfig: string
  readonly containerdSocket: string
  readonly dockerConfig: string
  readonly dockerSocket: string
  readonly dockerState: string
  readonly registryConfig: string
  readonly registrySocket: string
  readonly storageConfig: string
  readonly containersConfig: string
}

/** Where everything is. */
export function placesIn(directory: string): Places {
  return {
    caFile: join(directory, 'ca.pem'),
    containerdConfig: join(directory, 'containerd.toml'),
    containerdSocket: join(directory, 'containerd.sock'),
    dockerConfig: join(directory, 'daemon.json'),
    dockerSocket: join(directory, 'docker.sock'),
    dockerState: join(directory, 'docker-exec'),
    registryConfig: join(directory, 'registry.yml'),
    registrySocket: join(directory, 'registry.sock'),
    storageConfig: join(directory, 'storage.conf'),
    containersConfig: join(directory, 'containers.conf'),
  }
}

/** The configuration files by their paths. `dockerVersion`: major version of the daemon. */
export function daemonConfigs(directory: string, dockerVersion: number): Readonly<Record<string, string>> {
  const places = placesIn(directory)
  return {
    [places.containerdConfig]: containerd(directory, places),
    [places.dockerConfig]: JSON.stringify(dockerd(directory, places, dockerVersion)),
    [places.registryConfig]: registry(directory, places),
    [places.storageConfig]: storage(directory),
    [places.containersConfig]: containers(directory),
  }
}

/** Without the plugin that makes `/opt/containerd`, and the one for Kubernetes. */
function containerd(directory: string, { containerdSocket }: Places): string {
  return `version = 2
root = "${join(directory, 'containerd')}"
state = "${join(directory, 'containerd-state')}"
disabled_plugins = ["io.containerd.grpc.v1.cri", "io.containerd.internal.v1.opt"]
[grpc]
address = "${containerdSocket}"
`
}

/** A program of this run. */
const RUNTIME = fileURLToPath(new URL('runtime.js', import.meta.url))

/** No network of its own, so that it leaves the machine's alone: what is built here needs none. `vfs` works on any file system. */
function dockerd(directory: string, places: Places, version: number): object {
  const { containerdSocket, dockerSocket, dockerState } = places
  return {
    hosts: [`unix://${dockerSocket}`],
    containerd: containerdSocket,
    'data-root': join(directory, 'docker'),
    'exec-root': dockerState,
    pidfile: join(directory, 'docker.pid'),
    'storage-driver': 'vfs',
    // An image's ID is then the digest of its configuration, as it is for the other tools.
    features: { 'containerd-snapshotter': false },
    bridge: 'none',
    iptables: false,
    ip6tables: false,
    'ip-forward': false,
    'live-restore': false,
    runtimes: { limited: { path: process.execPath, runtimeArgs: [RUNTIME] } },
    'default-runtime': 'limited',
    // Older daemons make this key, and would do so in /etc/docker; newer ones do not know the setting.
    ...(version < 23 && { 'deprecated-key-path': join(directory, 'docker-key.json') }),
  }
}

function registry(directory: string, { registrySocket }: Places): string {
  return `version: 0.1
log: { level: info }
storage: { filesystem: { rootdirectory: ${join(directory, 'registry')} } }
http: { net: unix, addr: ${registrySocket} }
`
}

/** For podman, buildah and skopeo. */
function storage(directory: string): string {
  return `[storage]
driver = "vfs"
graphroot = "${join(directory, 'storage')}"
runroot = "${join(directory, 'storage-run')}"
`
}

function containers(directory: string): string {
  return `[engine]
tmp_dir = "${join(directory, 'libpod')}"
cgroup_manager = "cgroupfs"
events_logger = "file"
`
}

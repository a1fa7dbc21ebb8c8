import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { stream } from './stream-tool.mjs'

const mayInstallDebian = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

let listsAreNew = false

/** Installs a Debian package where we may; answers whether it went well. */
export async function installDebian(root, name) {
  if (!mayInstallDebian()) return false
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (!listsAreNew) listsAreNew = (await stream(root, 'apt-get', ['update', '-qq'], env)) === 0
  const args = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', name]
  return (await stream(root, 'apt-get', args, env)) === 0
}

/** PostgreSQL's binaries alone: Debian would make and start a cluster of its own with them. */
export async function installDebianPostgres(root) {
  if (!mayInstallDebian()) return false
  const settings = '/etc/postgresql-common/createcluster.conf'
  if (!existsSync(settings)) {
    mkdirSync('/etc/postgresql-common', { recursive: true })
    writeFileSync(settings, 'create_main_cluster = false\n')
  }
  return installDebian(root, 'postgresql')
}

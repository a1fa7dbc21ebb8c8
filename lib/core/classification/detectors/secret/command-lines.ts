// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in other languages, which are examples here.
import type { PatternRow } from './pattern-detector'
import { isPlaceholder, isReference } from './placeholder'

/** Passwords where the manual of a command puts them. */
export const commandLineRows: readonly PatternRow[] = [
  {
    id: 'secret.password.mysql',
    kind: 'secret.password',
    keywords: ['mysql', 'mariadb'],
    pattern: '(?:mysql(?:dump|admin|import|show)?|mariadb(?:-dump)?) [^\\n|]*?-p["\']?([^\\s"\'-][^\\s"\']{4,})',
    group: 1,
    lead: 0,
    accepts: ({ value, view, start }) => isLiteral(value) && /\s-p["']?$/.test(view.text.slice(start - 4, start)),
    examples: {
      match: ['mysql -h 10.4.0.7 -u root -pGrauerW0lf22 crm'],
      miss: ['mysql -u root -p crm', 'mysql -u root -p$PW', 'install mysql first'],
    },
  },
  {
    id: 'secret.password.option',
    kind: 'secret.password',
    keywords: [
      'sshpass ',
      'redis-cli ',
      'ldapsearch ',
      'ldapmodify ',
      'unzip ',
      'docker login',
      'helm registry',
      'mongo',
      'mosquitto_',
      '7z ',
    ],
    pattern:
      '(?:sshpass|redis-cli|ldap(?:search|modify|add)|unzip|(?:docker|helm registry|podman) login|mongo(?:sh|dump|restore)?|mosquitto_(?:pub|sub)|7z [ax]) [^\\n|]*?(?:-p|-a|-w|-P)(?: +|=)?["\']?([^\\s"\'-][^\\s"\']{4,})',
    group: 1,
    lead: 0,
    accepts: ({ value, view, start }) =>
      isLiteral(value) && /\d|[^\w./:-]/.test(value) && /\s-[pawP][ =]*["']?$/.test(view.text.slice(start - 6, start)),
    examples: {
      match: ["sshpass -p 'Milch&Honig77' ssh admin@10.1.1.9", 'docker login -u ci -p h4fen-Kran registry.acme.lan'],
      miss: ['sshpass -p "$PW" ssh admin@10.1.1.9', 'docker login registry.acme.lan', 'redis-cli -p 6379 ping'],
    },
  },
  {
    id: 'secret.password.pass-phrase',
    kind: 'secret.password',
    keywords: ['pass:'],
    pattern: '-pass(?:in|out)?[ =]pass:([^\\s"\']{4,})',
    group: 1,
    lead: 12,
    accepts: ({ value }) => isLiteral(value),
    examples: {
      match: ['openssl pkcs12 -in a.p12 -passin pass:Zander99x'],
      miss: ['openssl pkcs12 -in a.p12 -passin pass:$PW'],
    },
  },
  {
    id: 'secret.password.power-shell',
    kind: 'secret.password',
    keywords: ['convertto-securestring'],
    pattern: '(?i)convertto-securestring\\s+(?:-string\\s+)?["\']([^"\'\\n$]{4,})["\']',
    group: 1,
    lead: 0,
    accepts: ({ value }) => isLiteral(value),
    examples: {
      match: ['$p = ConvertTo-SecureString "Reh!Wald_12" -AsPlainText -Force'],
      miss: ['$p = ConvertTo-SecureString $env:PW -AsPlainText -Force'],
    },
  },
  {
    id: 'secret.password.smb',
    kind: 'secret.password',
    keywords: ['smbclient', 'rpcclient', 'net user ', 'net use '],
    pattern:
      '(?:(?:smb|rpc)client [^\\n]*?-U ?["\']?[\\w.\\\\/-]{1,40}%|net user [\\w.-]{1,40} |net use [^\\n]*?/user:\\S{1,60} )["\']?([^\\s"\'/*][^\\s"\']{4,})',
    group: 1,
    lead: 0,
    accepts: ({ value }) => isLiteral(value) && /\d|[^\w./:-]/.test(value),
    examples: {
      match: ['smbclient //fs/data -U lena%Reh_Wald12', 'net user lena Reh_Wald12 /add'],
      miss: ['net user lena /active:no', 'smbclient -L fs -U lena'],
    },
  },
  {
    id: 'secret.password.sudo',
    kind: 'secret.password',
    keywords: ['sudo -s'],
    pattern: 'echo +["\']?([^\\s"\'|]{4,})["\']? *\\| *sudo -S',
    group: 1,
    accepts: ({ value }) => isLiteral(value),
    examples: { match: ["echo 'Reh!Wald_12' | sudo -S apt update"], miss: ['echo $PW | sudo -S apt update'] },
  },
]

function isLiteral(value: string): boolean {
  return !isPlaceholder(value) && !isReference(value) && !/^[$<{%(]/.test(value)
}

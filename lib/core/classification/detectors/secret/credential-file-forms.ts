// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in other languages, which are examples here.
import type { Detector } from '../../detector'
import { decodeBase64 } from './decode-base64'
import { isPlaceholder, isReference } from './placeholder'

/** One kind of file. `find` gets the text from the keyword on (or from `lead` before it) and where the keyword stands. */
export interface FileForm {
  id: string
  keywords: readonly string[]
  lead?: number
  reach?: number
  find(text: string, keyword: number): { start: number; end: number } | null
  examples: Detector['examples']
}

function isLiteral(value: string | undefined): boolean {
  return value !== undefined && value !== '' && !isPlaceholder(value) && !isReference(value) && !/^[$<{%[]/.test(value)
}

/** The match of a pattern as a span, if the value in its first group is one. */
function spanOf(text: string, pattern: RegExp, accepts = isLiteral): { start: number; end: number } | null {
  const match = pattern.exec(text)
  if (match === null || !accepts(match[1])) return null
  return { start: match.index, end: match.index + match[0].trimEnd().length }
}

/** The lines at the beginning that are indented. */
function indentedLines(text: string): string {
  const end = text.search(/(?:^|\n)\S/)
  return end < 0 ? text : text.slice(0, end)
}

const keyed = (id: string, keywords: readonly string[], pattern: RegExp, examples: Detector['examples']): FileForm => ({
  id,
  keywords,
  find: (text, keyword) => spanOf(text.slice(keyword), pattern),
  examples,
})

/** The documentation of each tool, "configuration file". Patterns begin at the keyword. */
export const credentialFileForms: readonly FileForm[] = [
  {
    id: 'kubernetes-secret',
    keywords: ['kind: secret'],
    find: (text) => {
      const end = text.search(/\n---|\n\s*\n\s*\n/)
      const document = end < 0 ? text : text.slice(0, end)
      if (!/^kind: Secret\s*(?:\n|$)/i.test(document)) return null
      const data = /\n(?:data|stringData):[ \t]*\n/.exec(document)
      if (data === null) return null
      const lines = indentedLines(document.slice(data.index + data[0].length))
      const values = [...lines.matchAll(/^[ \t]+[\w.-]+:[ \t]*["']?([^\s"'|>]{4,})/gm)]
      if (!values.some(([, value]) => isLiteral(value))) return null
      return { start: 0, end: data.index + data[0].length + lines.trimEnd().length }
    },
    examples: {
      match: [
        'apiVersion: v1\nkind: Secret\nmetadata:\n  name: crm-db\ndata:\n  username: YXBw\n  password: d3E4Mi1LZWxwLTkx\n',
      ],
      miss: [
        'kind: Secret\nmetadata:\n  name: empty\ndata: {}',
        'kind: Secret\ndata:\n  password: {{ .Values.password }}\n',
      ],
    },
  },
  {
    id: 'kubeconfig',
    keywords: ['client-key-data:', 'users:'],
    lead: 2_000,
    find: (text, keyword) => {
      const isConfig = /kind: Config\b|\nclusters:|current-context:/.test(text)
      const secret = /(?:client-key-data|token|password):[ \t]*["']?([^\s"']{12,})/.exec(text.slice(keyword))
      if (!isConfig || secret === null || !isLiteral(secret[1])) return null
      const start = Math.max(0, text.search(/apiVersion: v1|kind: Config|clusters:/))
      return { start, end: keyword + secret.index + secret[0].length }
    },
    examples: {
      match: [
        'apiVersion: v1\nkind: Config\nclusters:\n- name: prod\nusers:\n- name: admin\n  user:\n    token: k8Zq2mVx71Lp0SdkTt94Qw\n',
      ],
      miss: ['kind: Config\nusers:\n- name: admin\n  user:\n    exec:\n      command: aws\n'],
    },
  },
  {
    id: 'npmrc',
    keywords: [':_authtoken', ':_password', '_auth='],
    lead: 200,
    find: (text, keyword) => {
      const value = /^:?_(?:authToken|password|auth)\s*=\s*["']?([^\s"']{8,})/i.exec(text.slice(keyword))
      if (value === null || !isLiteral(value[1])) return null
      const start = text.lastIndexOf('\n', keyword) + 1
      return { start, end: keyword + value[0].length }
    },
    examples: {
      match: ['//npm.acme.lan/:_authToken=f0c8b3a2-77de-4b19-9a0c-51d2e4b8f6a7'],
      miss: ['//registry.npmjs.org/:_authToken=${NPM_TOKEN}'],
    },
  },
  keyed(
    'netrc',
    ['machine '],
    /^machine\s+[\w.-]+\s+(?:login|account)\s+\S+\s+password\s+(?![a-z]+(?:\s|$))(\S{4,})/i,
    {
      match: ['machine git.acme.lan\n  login lena\n  password kT9-reiher-04\n'],
      miss: ['machine learning login page password reset'],
    },
  ),
  keyed(
    'pypirc',
    ['[distutils]', '[pypi]', '[testpypi]'],
    /^\[[a-z]+\][\s\S]{0,600}?\n\s*password\s*[=:]\s*(\S{4,})/i,
    {
      match: ['[distutils]\nindex-servers = acme\n\n[acme]\nusername = ci\npassword = zander-2x-Lachs\n'],
      miss: ['[distutils]\nindex-servers = pypi\n'],
    },
  ),
  {
    id: 'docker-config',
    keywords: ['"auths"', '"https://index.docker.io/v1/"'],
    reach: 3_000,
    find: (text) =>
      spanOf(text, /^"[^"]+"\s*:\s*\{[\s\S]{0,1500}?"auth"\s*:\s*"([A-Za-z0-9+/]{8,}={0,2})"/, (value) =>
        decodeBase64(value ?? '').includes(':'),
      ),
    examples: {
      match: ['{"auths": {"registry.acme.lan": {"auth": "Y2k6aDRmZW4tS3Jhbi0zMw=="}}}'],
      miss: ['{"auths": {"registry.acme.lan": {}}, "credsStore": "osxkeychain"}'],
    },
  },
  {
    id: 'service-account',
    keywords: ['"service_account"'],
    lead: 300,
    find: (text, keyword) => {
      const key = /"private_key"\s*:\s*"-----BEGIN[^"]{60,}"/.exec(text.slice(keyword))
      return key === null
        ? null
        : { start: Math.max(0, text.lastIndexOf('{', keyword)), end: keyword + key.index + key[0].length }
    },
    examples: {
      match: [
        '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7qZ2x\\n-----END PRIVATE KEY-----\\n"}',
      ],
      miss: ['{"type": "service_account", "project_id": "acme"}'],
    },
  },
  {
    id: 'aws-credentials',
    keywords: ['aws_secret_access_key'],
    lead: 400,
    reach: 200,
    find: (text, keyword) => {
      const value = /^aws_secret_access_key\s*=\s*([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/i.exec(text.slice(keyword))
      const header = text.lastIndexOf('[', keyword)
      const isProfile = header >= 0 && /^\[[\w .-]{1,60}\]\s*\n/.test(text.slice(header))
      return value === null || !isProfile || !isLiteral(value[1])
        ? null
        : { start: header, end: keyword + value[0].length }
    },
    examples: {
      match: [
        '[default]\naws_access_key_id = AKIAQ7ZL3MXW2RTPVK5J\naws_secret_access_key = vR2kQ9xLm4TzW7pYc1NbHs6FdGj3Ka8EuXi5Oq0V\n',
      ],
      miss: ['[default]\naws_secret_access_key = <your secret>\n'],
    },
  },
  {
    id: 'password-hashes',
    keywords: [':$apr1$', ':$1$', ':$2a$', ':$2b$', ':$2y$', ':$5$', ':$6$', ':$y$', ':$argon2', ':{sha}', ':{ssha}'],
    lead: 80,
    find: (text, keyword) => {
      const start = text.lastIndexOf('\n', keyword) + 1
      const line =
        /^[A-Za-z0-9_.@-]{1,64}:(\$(?:apr1|1|2[aby]|5|6|y|argon2\w{0,2})\$[^\s:]{20,}|\{S?SHA\}[A-Za-z0-9+/=]{20,})(?::[\d:]*)?/i.exec(
          text.slice(start),
        )
      return line === null ? null : { start, end: start + line[0].length }
    },
    examples: {
      match: [
        'lena:$apr1$k9Zq2mVx$71Lp0SdkTt94QwYb3Nc6F.',
        'root:$6$kQ9zLm27XvPp$R81sTw0bHq3NcYdF6gJx4KaE5uXiOoVr:19700:0:99999:7:::',
      ],
      miss: ['the hash begins with $2y$10$', 'daemon:*:19700:0:99999:7:::'],
    },
  },
  {
    id: 'pgpass',
    keywords: [':5432:', ':5433:', ':6432:'],
    lead: 120,
    reach: 200,
    find: (text, keyword) => {
      const start = text.lastIndexOf('\n', keyword) + 1
      const line = /^[\w.*-]{1,100}:\d{4}:[\w*-]{1,64}:[\w*.-]{1,64}:([^:\s]{4,100})[ \t]*(?:\n|$)/.exec(
        text.slice(start),
      )
      return line === null || !isLiteral(line[1]) ? null : { start, end: start + line[0].trimEnd().length }
    },
    examples: {
      match: ['db.acme.lan:5432:crm:app:wq82-Kelp-91'],
      miss: ['ports: "127.0.0.1:5432:5432"'],
    },
  },
  keyed(
    'ansible-vault',
    ['$ansible_vault;'],
    /^\$ANSIBLE_VAULT;[0-9.]{3};(AES(?:256)?)(?:;[\w.-]+)?[ \t]*\r?\n[0-9a-f\s]{60,}/,
    {
      match: [
        '$ANSIBLE_VAULT;1.2;AES256;prod\n36653965383135643362373930653233616566373864323961336130616163663533653233\n',
      ],
      miss: ['Files begin with $ANSIBLE_VAULT;1.1;AES256'],
    },
  ),
  keyed(
    'wp-config',
    ["define('db_password'", "define( 'db_password'", 'define("db_password"'],
    /^define\(\s*["']DB_PASSWORD["']\s*,\s*["']([^"'\n]{4,})["']\s*\)/i,
    {
      match: ["define('DB_USER', 'wp');\ndefine('DB_PASSWORD', 'Hecht!Teich_12');"],
      miss: ["define('DB_PASSWORD', 'password_here');", "define('DB_PASSWORD', getenv('PW'));"],
    },
  ),
  keyed(
    'my-cnf',
    ['[client]', '[mysqldump]', '[mysql]'],
    /^\[[a-z]+\][^[]{0,400}?\n\s*password\s*=\s*["']?([^\s"']{4,})/i,
    {
      match: ['[client]\nuser = app\npassword = zander-2x-Lachs\n'],
      miss: ['[client]\nport = 3306\n'],
    },
  ),
  keyed('terraform-credentials', ['credentials "'], /^credentials "[\w.-]+" \{\s*token\s*=\s*"([^"\s]{14,})"/i, {
    match: ['credentials "app.terraform.io" {\n  token = "q8Zr2mVx71Lp0S.kTt94QwYb3Nc6Fd5G"\n}'],
    miss: ['credentials "app.terraform.io" {\n  token = "<token>"\n}'],
  }),
]

import type { Detector } from '../../detector'
import { authHeaderRows } from './auth-headers'
import { commandLineRows } from './command-lines'
import { connectionRows, connectionUrlDetector } from './connection-strings'
import { isRandomLooking } from './entropy'
import { detectorOfPattern, type PatternRow } from './pattern-detector'
import { privateKeyRows } from './private-keys'
import { signedTokenRows } from './signed-tokens'

/** Vendors whose mark stands inside the token. */
const markedRows: readonly PatternRow[] = [
  {
    // Telegram Bot API, "Authorizing your bot".
    id: 'secret.vendor-token.telegram',
    kind: 'secret.vendor-token',
    variant: 'telegram',
    keywords: [':a'],
    pattern: '(?:^|[^A-Za-z0-9_-])(?:bot)?([0-9]{5,16}:A[A-Za-z0-9_-]{34})(?:[^A-Za-z0-9_-]|$)',
    group: 1,
    lead: 24,
    reach: 40,
    accepts: ({ value }) => isRandomLooking(value),
    examples: { match: ['7203948571:AAHq8Zk2Lm5Np7Rs9Tu1Vw3Xy4Bc6De8Fg0'], miss: ['12345:Apples'] },
  },
  {
    // Microsoft Entra ID: three characters, a digit, `Q~`, and 31 to 34 more.
    id: 'secret.vendor-token.azure-client-secret',
    kind: 'secret.vendor-token',
    variant: 'azure',
    keywords: ['q~'],
    pattern: '(?:^|[^A-Za-z0-9_~.-])([A-Za-z0-9_~.]{1,3}[0-9A-Za-z]Q~[A-Za-z0-9_~.-]{28,40})(?:[^A-Za-z0-9_~-]|$)',
    group: 1,
    lead: 6,
    reach: 60,
    accepts: ({ value }) => isRandomLooking(value),
    examples: { match: ['secret hT88Q~kLm2vXz7Rp4sWq9Yb1Nc6Fd3Gj5Ka0EuXi'], miss: ['q~ and a'] },
  },
  {
    // Azure DevOps and other Microsoft identifiable keys carry `AZDO`, `+ASt`, `AzSe` and the like at a fixed place.
    id: 'secret.vendor-token.azure-identifiable',
    kind: 'secret.vendor-token',
    variant: 'azure',
    keywords: ['+ast', 'acdb', '+abas', 'azse', 'azfu', '+arm', 'aiot', 'apim', 'azeg', '+aeh', 'azdo'],
    pattern:
      '(?:^|[^A-Za-z0-9+/])((?:[A-Za-z0-9+/]{76}(?:\\+ASt|ACDb|\\+ABa)[A-Za-z0-9+/]{4,8}={0,2})|(?:[A-Za-z0-9]{42,44}Az(?:Se|Fu)[A-Za-z0-9+/=]{4,10})|(?:[A-Za-z0-9+/]{33}(?:\\+ASb|\\+AEh|\\+ARm|AIoT|APIM|AZEG)[A-Za-z0-9+/]{5}=?)|(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}))(?:[^A-Za-z0-9+/=]|$)',
    group: 1,
    lead: 82,
    reach: 24,
    accepts: ({ value }) => isRandomLooking(value),
    examples: {
      match: [`use ${'q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOo'}AzSeAB12c3d4e5`],
      miss: ['AzSearch is a service'],
    },
  },
  {
    // Discord developer docs: a bot's id in base64, a time, a code.
    id: 'secret.vendor-token.discord-bot',
    kind: 'secret.vendor-token',
    variant: 'discord',
    keywords: ['discord', 'bot '],
    pattern:
      '(?:^|[^A-Za-z0-9_.-])([MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40})(?:[^A-Za-z0-9_.-]|$)',
    group: 1,
    reach: 200,
    accepts: ({ value }) => isRandomLooking(value),
    examples: {
      match: ['DISCORD_TOKEN=NzI2ODc0NTk0ODM3NTYyODQ5.XvkQ2g.q8Zr2mVx71Lp0SdkTt94QwYb3Nc'],
      miss: ['discord.js and Node.js.org'],
    },
  },
  {
    // HCP Terraform: fourteen characters, the mark, and the token.
    id: 'secret.vendor-token.terraform-cloud',
    kind: 'secret.vendor-token',
    variant: 'hashicorp',
    keywords: ['.atlasv1.'],
    pattern: '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,80}',
    lead: 14,
    reach: 100,
    accepts: ({ value }) => isRandomLooking(value),
    examples: {
      match: ['q8Zr2mVx71Lp0S.atlasv1.dkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLmCyBu2Qe7mZ4xT9vLk2WbR8cYp5N'],
      miss: ['x.atlasv1.y'],
    },
  },
  {
    // MaxMind, license keys since 2023.
    id: 'secret.vendor-token.maxmind',
    kind: 'secret.vendor-token',
    variant: 'maxmind',
    keywords: ['_mmk'],
    pattern: '(?:^|[^A-Za-z0-9_])([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?:[^A-Za-z0-9_]|$)',
    group: 1,
    lead: 40,
    reach: 8,
    examples: { match: ['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'], miss: ['the suffix _mmk'] },
  },
]

/** Everything that a pattern around a keyword finds. */
export const secretPatternDetectors: readonly Detector[] = [
  connectionUrlDetector,
  ...[
    ...privateKeyRows,
    ...signedTokenRows,
    ...connectionRows,
    ...authHeaderRows,
    ...commandLineRows,
    ...markedRows,
  ].map(detectorOfPattern),
]

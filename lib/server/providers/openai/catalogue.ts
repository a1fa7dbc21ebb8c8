import type { Abilities } from '../provider'

/** List prices in micro-dollars per million tokens; null = no price of its own is listed, never zero. */
interface CataloguePrice {
  input: number
  cachedInput: number | null
  cacheWrite: number | null
  output: number | null
}

export type CatalogueVendor = 'openai' | 'mistral' | 'deepseek' | 'xai' | 'groq' | 'practice'

export interface CatalogueModel {
  vendor: CatalogueVendor
  name: string
  contextTokens: number | null
  abilities: readonly (keyof Abilities)[]
  price: CataloguePrice
  /** From this many input tokens in all, the whole request is priced so. */
  tiers: readonly (CataloguePrice & { fromInputTokens: number })[]
}

/** Input, cached input, cache write, output. */
type Row = readonly [number, number | null, number | null, number | null]

function toPrice([input, cachedInput, cacheWrite, output]: Row): CataloguePrice {
  return { input, cachedInput, cacheWrite, output }
}

function model(
  vendor: CatalogueVendor,
  name: string,
  contextTokens: number | null,
  abilities: CatalogueModel['abilities'],
  row: Row,
  fromInputTokens?: number,
  tier?: Row,
): CatalogueModel {
  const tiers = fromInputTokens && tier ? [{ fromInputTokens, ...toPrice(tier) }] : []
  return { vendor, name, contextTokens, abilities, price: toPrice(row), tiers }
}

const embeds = ['embeddings'] as const
const calls = ['tools', 'jsonSchema'] as const
const reasons = ['tools', 'reasoning'] as const
const sees = ['vision', 'tools', 'jsonSchema'] as const
const thinks = ['vision', 'tools', 'reasoning', 'jsonSchema'] as const

/**
 * Facts as of 2026-11-22 (prices and context: pydantic/genai-prices of 2026-09-23, MIT): standard tier, without hours
 * of the day. What a vendor's own list tells goes before it; what is not here is unpriced.
 */
export const catalogue: readonly CatalogueModel[] = [
  model(
    'openai',
    'gpt-6-astra',
    1_050_000,
    thinks,
    [10_000_000, 1_000_000, 12_500_000, 50_000_000],
    272_000,
    [20_000_000, 2_000_000, 25_000_000, 75_000_000],
  ),
  model(
    'openai',
    'gpt-6-sol',
    1_050_000,
    thinks,
    [2_000_000, 200_000, 2_500_000, 10_000_000],
    272_001,
    [4_000_000, 400_000, 5_000_000, 15_000_000],
  ),
  model(
    'openai',
    'gpt-6-luna',
    1_050_000,
    thinks,
    [100_000, 10_000, 125_000, 500_000],
    272_001,
    [200_000, 20_000, 250_000, 750_000],
  ),
  model(
    'openai',
    'gpt-5.6-sol',
    1_050_000,
    thinks,
    [4_000_000, 400_000, 5_000_000, 20_000_000],
    272_000,
    [8_000_000, 800_000, 10_000_000, 30_000_000],
  ),
  model(
    'openai',
    'gpt-5.6-terra',
    1_050_000,
    thinks,
    [2_000_000, 200_000, 2_500_000, 12_000_000],
    272_000,
    [4_000_000, 400_000, 5_000_000, 18_000_000],
  ),
  model(
    'openai',
    'gpt-5.6-luna',
    1_050_000,
    thinks,
    [200_000, 20_000, 250_000, 1_200_000],
    272_000,
    [400_000, 40_000, 500_000, 1_800_000],
  ),
  model('openai', 'gpt-5.5', 1_000_000, thinks, [5_000_000, 500_000, null, 30_000_000], 272_000, [
    10_000_000,
    1_000_000,
    null,
    45_000_000,
  ]),
  model('openai', 'gpt-5.4', 1_050_000, thinks, [2_500_000, 250_000, null, 15_000_000], 272_000, [
    5_000_000,
    500_000,
    null,
    22_500_000,
  ]),
  model('openai', 'gpt-5.4-mini', 400_000, thinks, [750_000, 75_000, null, 4_500_000]),
  model('openai', 'gpt-5.4-nano', 400_000, thinks, [200_000, 20_000, null, 1_250_000]),
  model('openai', 'gpt-5.2', 400_000, thinks, [1_750_000, 175_000, null, 14_000_000]),
  model('openai', 'gpt-5', 400_000, thinks, [1_250_000, 125_000, null, 10_000_000]),
  model('openai', 'gpt-5-mini', 400_000, thinks, [250_000, 25_000, null, 2_000_000]),
  model('openai', 'gpt-5-nano', 400_000, thinks, [50_000, 5_000, null, 400_000]),
  model('openai', 'gpt-4.1', 1_000_000, sees, [2_000_000, 500_000, null, 8_000_000]),
  model('openai', 'gpt-4o', 128_000, sees, [2_500_000, 1_250_000, null, 10_000_000]),
  model('openai', 'gpt-4o-mini', 128_000, sees, [150_000, 75_000, null, 600_000]),
  model('openai', 'o3', 200_000, thinks, [2_000_000, 500_000, null, 8_000_000]),
  model('openai', 'text-embedding-3-small', 8_192, embeds, [20_000, null, null, null]),
  model('mistral', 'mistral-large-2512', 262_144, sees, [500_000, 50_000, null, 1_500_000]),
  model('mistral', 'mistral-medium-3-5', 262_144, sees, [1_500_000, 150_000, null, 7_500_000]),
  model('mistral', 'mistral-small-2603', 262_144, sees, [150_000, 15_000, null, 600_000]),
  model('mistral', 'codestral-2508', 256_000, calls, [300_000, 30_000, null, 900_000]),
  model('deepseek', 'deepseek-v4-flash', 1_000_000, reasons, [220_000, 7_000, null, 660_000]),
  model('deepseek', 'deepseek-v4-pro', 1_000_000, reasons, [660_000, 22_000, null, 1_980_000]),
  model('xai', 'grok-4.6', 500_000, thinks, [2_000_000, 500_000, null, 6_000_000], 200_000, [
    4_000_000,
    1_000_000,
    null,
    12_000_000,
  ]),
  model('xai', 'grok-4.5', 500_000, thinks, [2_000_000, 300_000, null, 6_000_000], 200_000, [
    4_000_000,
    600_000,
    null,
    12_000_000,
  ]),
  model('xai', 'grok-4.3', 1_000_000, thinks, [1_250_000, 200_000, null, 2_500_000], 200_000, [
    2_500_000,
    400_000,
    null,
    5_000_000,
  ]),
  model('groq', 'openai/gpt-oss-120b', 131_072, reasons, [150_000, 75_000, null, 600_000]),
  model('groq', 'llama-3.3-70b-versatile', null, calls, [590_000, null, null, 790_000]),
  // Invented, so that practice costs look like costs.
  model('practice', 'practice-gpt', 128_000, calls, [2_500_000, 250_000, null, 15_000_000]),
  model('practice', 'practice-claude', 200_000, calls, [3_000_000, 300_000, 3_750_000, 15_000_000]),
  model('practice', 'practice-gemini', 1_000_000, calls, [1_250_000, 125_000, null, 10_000_000]),
]

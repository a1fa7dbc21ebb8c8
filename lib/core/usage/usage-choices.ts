export const usageRanges = ['24h', '7d', '30d', 'month', 'last-month', 'quarter', 'custom'] as const
export const usageDimensions = ['day', 'model', 'provider', 'group', 'person', 'boundary', 'level', 'purpose'] as const
export const usageFilters = ['model', 'provider', 'group', 'person', 'boundary', 'level', 'purpose'] as const

/** What a usage page shows where its URL says nothing else. */
export const usageDefaults = {
  range: '30d',
  compare: 'previous',
  grain: 'auto',
  zone: 'organization',
  by: 'model',
  sort: 'cost',
  order: 'desc',
} as const

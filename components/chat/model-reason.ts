import type { LevelView, ModelChoice } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'

/** Why a model cannot be chosen now, in words; null when it can. */
export function refusalOf(model: ModelChoice, level: LevelView | null): string | null {
  if (level && model.clearance.rank < level.rank) {
    return `Cleared up to ${model.clearance.name}; this chat is ${level.name}`
  }
  if (model.state === 'offline' || model.state === 'off' || model.state === 'configError') {
    return english.modelState[model.state]
  }
  return null
}

/** What the picker's button says. */
export function choiceName(choice: string, models: ModelChoice[]): string {
  if (choice === 'auto' || choice === 'fast' || choice === 'deep') return english.mode[choice].name
  return models.find((model) => model.id === choice)?.name ?? english.mode.auto.name
}

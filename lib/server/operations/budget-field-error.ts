import { AppError } from '@/lib/core/errors'

/** What stands against one field of a budget. */
export const budgetFieldError = (field: string, sentence: string) =>
  new AppError('conflict', sentence, { details: { fields: [`${field}: ${sentence}`] } })

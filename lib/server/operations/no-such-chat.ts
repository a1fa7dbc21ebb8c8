import { AppError } from '@/lib/core/errors'

export const noSuchChat = () => new AppError('not_found', 'There is no such chat.')

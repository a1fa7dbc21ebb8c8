import { AppError } from '@/lib/core/errors'

export const groupNameTaken = (cause: unknown) =>
  new AppError('conflict', 'There is a group of that name already.', {
    cause,
    details: { fields: ['name: There is a group of that name already.'] },
  })

export const passwordHint = 'At least 12 characters. Length counts, odd signs do not; a password manager is welcome.'

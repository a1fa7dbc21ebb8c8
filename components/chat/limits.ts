/** As `startRunInputSchema` has it, without bringing the schema library into the page (a test keeps them equal). */
export const maxQuestionLength = 200_000

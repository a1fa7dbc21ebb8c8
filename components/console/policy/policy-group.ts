/** A group as the policy names it. */
export interface PolicyGroup {
  slug: string
  name: string
}

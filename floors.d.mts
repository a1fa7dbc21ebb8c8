export const rooms: Record<string, string[]>
export const tests: string[]
export const packages: Record<string, string[]>
export const corePackages: Record<string, string[]>
export const permitMakers: { files: string[]; only: string[] }
export const network: { modules: string[]; packages: string[]; only: string[] }

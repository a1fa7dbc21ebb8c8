export declare const rooms: Record<string, string[]>
export declare const tests: string[]
export declare const packages: Record<string, string[]>
export declare const corePackages: Record<string, string[]>
export declare const permitMakers: { files: string[]; only: string[] }
export declare const network: { modules: string[]; packages: string[]; only: string[] }

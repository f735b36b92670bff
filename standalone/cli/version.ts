declare const PRODUCT_VERSION: string | undefined;

/** The version in package.json, put here by the build; "0.0.0" where nothing was built. */
export const productVersion: string = typeof PRODUCT_VERSION === "string" ? PRODUCT_VERSION : "0.0.0";

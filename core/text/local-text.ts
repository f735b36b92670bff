/** The two languages of the product; Vietnamese comes first everywhere. */
export type Language = "vi" | "en";

export type LocalText = Readonly<Record<Language, string>>;

/** The id that Chrome derives from the public key pinned in the extension's manifest. */
export const EXTENSION_ID = 'lcnkahalhgoehoadjcnlgpjdliiigkog';

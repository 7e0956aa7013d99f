/** The fonts as published pages take them: see `optionalFonts` in vite.config.ts. */
declare module '*.css?optional';

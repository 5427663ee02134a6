/** Where the bundler puts the map's fonts. */
import cyrillicItalic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-italic.woff2?url';
import cyrillicRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillicSemibold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latinItalic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinSemibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtendedItalic from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2?url';
import latinExtendedRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExtendedSemibold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';

export const fontFiles = {
	regular: { latin: latinRegular, latinExtended: latinExtendedRegular, cyrillic: cyrillicRegular },
	semibold: { latin: latinSemibold, latinExtended: latinExtendedSemibold, cyrillic: cyrillicSemibold },
	italic: { latin: latinItalic, latinExtended: latinExtendedItalic, cyrillic: cyrillicItalic },
};

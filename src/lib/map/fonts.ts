/** The map's letters as MapLibre asks the device for them: a made-up first family says the cut, the rest are found. */
import { labelFamilies } from './label-font';

/** MapLibre reads weight and slant from the first family's name (`GlyphManager` in its source), and no device has it. */
export const fonts = {
	regular: 'Label Regular',
	semibold: 'Label SemiBold',
	italic: 'Label Italic',
} as const;

export type FontName = (typeof fonts)[keyof typeof fonts];

/** A cut as `text-font` has it. */
export function textFont(font: FontName): string[] {
	return [font, ...labelFamilies];
}

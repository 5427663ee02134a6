/** Layers that MapLibre draws by one program. */
import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * A value that is the same for all features, and asked of each. MapLibre makes a program of each combination of properties
 * that differ from feature to feature, and the first picture waits for all of them to be translated: layers of one kind are
 * drawn by one.
 *
 * @param value of a colour or, within an `interpolate` by zoom, of a width
 */
export function perFeature(value: string | number | ExpressionSpecification): ExpressionSpecification {
	return ['case', ['has', 'layer'], value, value];
}

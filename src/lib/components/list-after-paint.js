{
	const root = document.documentElement;
	const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
	const layOutAfterPaint = () => requestAnimationFrame(() => setTimeout(layOut, 0, 8));
	/** @param {number} milliseconds */
	const layOut = (milliseconds) => {
		const end = performance.now() + milliseconds;
		let part;
		do {
			part = document.querySelector('[data-later]');
			part?.removeAttribute('data-later');
			part?.getBoundingClientRect();
		} while (part && performance.now() < end);
		if (part || document.readyState === 'loading') layOutAfterPaint();
		else delete root.dataset.short;
	};
	// On the way to a place, or back to where the page had been scrolled to, all of it is there at once.
	if (visit?.type === 'navigate' && !location.hash && !document.hidden) {
		root.dataset.short = '';
		new PerformanceObserver((paints) => {
			if (paints.getEntriesByName('first-contentful-paint').length > 0) layOut(8);
		}).observe({ type: 'paint' });
		// Where no paint is told.
		addEventListener('load', layOutAfterPaint);
		// What a link leads to is there before it is gone to.
		addEventListener('click', () => layOut(Infinity), { capture: true, once: true });
	}
}

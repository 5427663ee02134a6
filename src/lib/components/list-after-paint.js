{
	const root = document.documentElement;
	const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
	let isBegun = false;
	const showAll = () => delete root.dataset.short;
	const layOut = () => {
		if (root.dataset.short === undefined) return;
		const end = performance.now() + 8;
		let part;
		do {
			part = document.querySelector('[data-later]');
			part?.removeAttribute('data-later');
			part?.getBoundingClientRect();
		} while (part && performance.now() < end);
		if (part || document.readyState === 'loading')
			requestAnimationFrame(() => setTimeout(layOut, part ? 0 : 100));
		else showAll();
	};
	const begin = () => {
		if (!isBegun) layOut();
		isBegun = true;
	};
	// On the way to a place, or back to where the page had been scrolled to, all of it is there at once.
	if (visit?.type === 'navigate' && !location.hash && !document.hidden) {
		new PerformanceObserver((paints) => {
			if (paints.getEntriesByName('first-contentful-paint').length > 0) begin();
		}).observe({ type: 'paint' });
		// Where no paint is told.
		addEventListener('load', begin);
		// What a link leads to is there before it is gone to.
		addEventListener(
			'click',
			({ target }) => {
				if (target instanceof Element && target.closest('a[href*="#"]')) showAll();
			},
			{ capture: true },
		);
		// So is what a key goes to: the end of the page, or what is found in it.
		addEventListener('keydown', showAll, { capture: true });
		// Last: where anything of this is refused, nothing waits for it.
		root.dataset.short = '';
	}
}

/**
 * Makes a frame of each link to a Dateline map, also of those that come later, and keeps it as high as the map asks:
 *
 *   <div data-dateline="…/embed/a-story/"><a href="…/a-story/">Title</a></div>
 *   <dateline-map src="…/embed/a-story/" place="kyiv" theme="dark" panel></dateline-map>
 *
 * Served as it stands here. It may stand in a page many times. It stores nothing and asks nobody for anything.
 */
(() => {
	const page = /** @type {Window & { datelineEmbeds?: boolean }} */ (window);
	if (page.datelineEmbeds) return;
	page.datelineEmbeds = true;

	const links = 'div[data-dateline]';
	/** Attributes of `<dateline-map>` that become parameters of its address. */
	const parameters = ['place', 'view', 'theme', 'panel'];
	/** The elements that have a frame, with its address. */
	const framed = /** @type {Map<HTMLElement, URL>} */ (new Map());

	/** @param {HTMLElement} element */
	function frame(element) {
		const address = readAddress(element);
		// An editor's text stays text.
		if (!address || !element.isConnected || element.isContentEditable) return;
		if (framed.get(element)?.href === address.href) return;
		framed.set(element, address);
		// A new frame for a new address: another one in the same frame would be a step of the page's Back button.
		const iframe = document.createElement('iframe');
		const content = element.querySelector('iframe') ?? element;
		iframe.title = content.querySelector('a')?.textContent.trim() || element.title || content.title || 'Map';
		iframe.loading = 'lazy';
		iframe.src = address.href;
		// A policy of the page may forbid style attributes, but not this.
		iframe.style.cssText = 'display:block;width:100%;border:0';
		// The link stays in the page, where no frame shows what is inside it.
		iframe.append(...content.childNodes);
		element.replaceChildren(iframe);
		setHeight(iframe, Number(element.dataset.height) || expectHeight(iframe.offsetWidth, address));
	}

	/**
	 * @param {HTMLElement} element
	 * @returns {URL | undefined} nothing but a whole address of the web is ever framed
	 */
	function readAddress(element) {
		try {
			const address = new URL(element.dataset.dateline ?? element.getAttribute('src') ?? '');
			for (const name of parameters) {
				const value = element.getAttribute(name);
				// `panel` alone is a parameter too.
				if (value !== null) address.searchParams.set(name, value || (name === 'panel' ? '1' : ''));
			}
			return /^https?:$/.test(address.protocol) ? address : undefined;
		} catch {
			return undefined;
		}
	}

	/**
	 * What the map will ask for: the page moves less when it does.
	 * @param {number} width
	 * @param {URL} address
	 */
	function expectHeight(width, address) {
		if (width < 640 && address.searchParams.get('panel') === '1') return 920;
		return width < 480 ? 600 : 560;
	}

	/**
	 * @param {HTMLIFrameElement} iframe
	 * @param {number} height in CSS pixels
	 */
	function setHeight(iframe, height) {
		iframe.style.height = `${Math.min(Math.max(height, 200), 2000)}px`;
	}

	addEventListener('message', ({ source, origin, data }) => {
		for (const [element, address] of framed) {
			const iframe = element.querySelector('iframe');
			if (!iframe || iframe.contentWindow !== source) continue;
			// A page without an origin of its own makes frames without one.
			if (origin !== address.origin && origin !== 'null') continue;
			if (data?.version !== 1) continue;
			if (data.type === 'dateline:height' && Number.isFinite(data.height)) setHeight(iframe, data.height);
			if (data.type === 'dateline:event')
				element.dispatchEvent(new CustomEvent('dateline', { bubbles: true, detail: data }));
		}
	});

	/** @param {Node} node */
	function frameAll(node) {
		if (!(node instanceof Element || node instanceof Document)) return;
		if (node instanceof HTMLElement && node.matches(links)) frame(node);
		for (const element of /** @type {NodeListOf<HTMLElement>} */ (node.querySelectorAll(links)))
			frame(element);
	}

	// Before its end is read, an element may be without its link.
	function start() {
		frameAll(document);
		new MutationObserver((records) => {
			for (const { type, target, addedNodes } of records)
				for (const node of type === 'attributes' ? [target] : addedNodes) frameAll(node);
			for (const element of framed.keys()) if (!element.isConnected) framed.delete(element);
		}).observe(document, { childList: true, subtree: true, attributeFilter: ['data-dateline'] });
		if (!window.customElements || customElements.get('dateline-map')) return;
		customElements.define(
			'dateline-map',
			class extends HTMLElement {
				static observedAttributes = ['src', ...parameters];
				connectedCallback() {
					// By then it has all its attributes, and its link.
					queueMicrotask(() => frame(this));
				}
				attributeChangedCallback() {
					this.connectedCallback();
				}
				disconnectedCallback() {
					framed.delete(this);
				}
			},
		);
	}
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
	else start();
})();

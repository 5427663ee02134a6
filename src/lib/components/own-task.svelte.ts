/** A task of its own for what is long to make, right after the component that shows it: no reader waits for all of it at once. */
import { onMount } from 'svelte';

/** Call it while a component is made. */
export class OwnTask {
	/** Whether the task has come. */
	isDue = $state(false);

	constructor() {
		onMount(() => {
			const timer = setTimeout(() => (this.isDue = true));
			return () => {
				clearTimeout(timer);
			};
		});
	}
}

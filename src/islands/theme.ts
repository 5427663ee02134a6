/** The script of pages that have nothing but the switch of themes. */
import ThemeSwitch from '$lib/components/ThemeSwitch.svelte';
import { hydrateIsland } from './hydrate-island';

hydrateIsland('theme', ThemeSwitch);

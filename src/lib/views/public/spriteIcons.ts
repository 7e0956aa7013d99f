import Accessibility from '@lucide/svelte/icons/accessibility';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowLeftRight from '@lucide/svelte/icons/arrow-left-right';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import Clock from '@lucide/svelte/icons/clock';
import CornerDownRight from '@lucide/svelte/icons/corner-down-right';
import ExternalLink from '@lucide/svelte/icons/external-link';
import Globe from '@lucide/svelte/icons/globe';
import Languages from '@lucide/svelte/icons/languages';
import Mail from '@lucide/svelte/icons/mail';
import MapPin from '@lucide/svelte/icons/map-pin';
import Phone from '@lucide/svelte/icons/phone';
import Search from '@lucide/svelte/icons/search';
import Users from '@lucide/svelte/icons/users';

/** Icons that stand once in the page (Sprite.svelte) and are referred to from every entry. */
export const spriteIcons = {
	forward: ArrowRight,
	inverse: ArrowLeft,
	both: ArrowLeftRight,
	within: CornerDownRight,
	place: MapPin,
	phone: Phone,
	hours: Clock,
	people: Users,
	access: Accessibility,
	languages: Languages,
	mail: Mail,
	website: Globe,
	search: Search,
	open: ExternalLink
} as const;

export type SpriteIcon = keyof typeof spriteIcons;

import Compass from '@lucide/svelte/icons/compass';
import Stamp from '@lucide/svelte/icons/stamp';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Languages from '@lucide/svelte/icons/languages';
import Briefcase from '@lucide/svelte/icons/briefcase';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import Baby from '@lucide/svelte/icons/baby';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import House from '@lucide/svelte/icons/house';
import Wallet from '@lucide/svelte/icons/wallet';
import Shield from '@lucide/svelte/icons/shield';
import Handshake from '@lucide/svelte/icons/handshake';
import Siren from '@lucide/svelte/icons/siren';
import Scale from '@lucide/svelte/icons/scale';
import Bus from '@lucide/svelte/icons/bus';
import Users from '@lucide/svelte/icons/users';
import Building from '@lucide/svelte/icons/building';
import Landmark from '@lucide/svelte/icons/landmark';
import MapPin from '@lucide/svelte/icons/map-pin';
import Phone from '@lucide/svelte/icons/phone';
import BookOpen from '@lucide/svelte/icons/book-open';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import Globe from '@lucide/svelte/icons/globe';
import Utensils from '@lucide/svelte/icons/utensils';
import Paintbrush from '@lucide/svelte/icons/paintbrush';
import Music from '@lucide/svelte/icons/music';
import Dumbbell from '@lucide/svelte/icons/dumbbell';
import Sprout from '@lucide/svelte/icons/sprout';
import Wrench from '@lucide/svelte/icons/wrench';
import Laptop from '@lucide/svelte/icons/laptop';
import Hospital from '@lucide/svelte/icons/hospital';
import Accessibility from '@lucide/svelte/icons/accessibility';

/** Icons an office can give a topic: each a few bytes, so only these travel to the browser. */
export const topicIcons: Readonly<Record<string, typeof Compass>> = {
	compass: Compass,
	stamp: Stamp,
	'messages-square': MessagesSquare,
	languages: Languages,
	briefcase: Briefcase,
	'graduation-cap': GraduationCap,
	baby: Baby,
	'heart-pulse': HeartPulse,
	house: House,
	wallet: Wallet,
	shield: Shield,
	handshake: Handshake,
	siren: Siren,
	scale: Scale,
	bus: Bus,
	users: Users,
	building: Building,
	landmark: Landmark,
	'map-pin': MapPin,
	phone: Phone,
	'book-open': BookOpen,
	'hand-helping': HandHelping,
	globe: Globe,
	utensils: Utensils,
	paintbrush: Paintbrush,
	music: Music,
	dumbbell: Dumbbell,
	sprout: Sprout,
	wrench: Wrench,
	laptop: Laptop,
	hospital: Hospital,
	accessibility: Accessibility
};

export const topicIconNames = Object.keys(topicIcons);

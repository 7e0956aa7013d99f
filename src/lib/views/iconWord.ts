import { m } from '#i18n/generated/messages.js';

const words: Readonly<Record<string, () => string>> = {
	compass: m.workspace_icon_compass,
	stamp: m.workspace_icon_stamp,
	'messages-square': m.workspace_icon_messages_square,
	languages: m.workspace_icon_languages,
	briefcase: m.workspace_icon_briefcase,
	'graduation-cap': m.workspace_icon_graduation_cap,
	baby: m.workspace_icon_baby,
	'heart-pulse': m.workspace_icon_heart_pulse,
	house: m.workspace_icon_house,
	wallet: m.workspace_icon_wallet,
	shield: m.workspace_icon_shield,
	handshake: m.workspace_icon_handshake,
	siren: m.workspace_icon_siren,
	scale: m.workspace_icon_scale,
	bus: m.workspace_icon_bus,
	users: m.workspace_icon_users,
	building: m.workspace_icon_building,
	landmark: m.workspace_icon_landmark,
	'map-pin': m.workspace_icon_map_pin,
	phone: m.workspace_icon_phone,
	'book-open': m.workspace_icon_book_open,
	'hand-helping': m.workspace_icon_hand_helping,
	globe: m.workspace_icon_globe,
	utensils: m.workspace_icon_utensils,
	paintbrush: m.workspace_icon_paintbrush,
	music: m.workspace_icon_music,
	dumbbell: m.workspace_icon_dumbbell,
	sprout: m.workspace_icon_sprout,
	wrench: m.workspace_icon_wrench,
	laptop: m.workspace_icon_laptop,
	hospital: m.workspace_icon_hospital,
	accessibility: m.workspace_icon_accessibility
};

/** What an icon shows; one that a network brought along keeps its Lucide name. */
export const iconWord = (name: string): string => words[name]?.() ?? name;
